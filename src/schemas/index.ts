/**
 * Schemas (zod) of everything that is stored, for what comes as JSON; the same as JSON Schema in `kstthc/schemas/*.json`.
 *
 * @module kstthc/schemas
 */
export { agencySchema, directoryUnitSchema } from "./agencySchema.ts";
export { amendmentSchema, changeSchema } from "./amendmentSchema.ts";
export { citationSchema } from "./citationSchema.ts";
export { directorySchema } from "./directorySchema.ts";
export type { JsonSchema, SchemaName } from "./jsonSchemaOf.ts";
export { jsonSchemaOf, schemaNames } from "./jsonSchemaOf.ts";
export { legalInstrumentSchema } from "./legalInstrumentSchema.ts";
export { parsePlan } from "./parsePlan.ts";
export { parseTaskEvents } from "./parseTaskEvents.ts";
export { parseWith } from "./parseWith.ts";
export { parseWorkCalendar } from "./parseWorkCalendar.ts";
export { planProgressSchema } from "./planProgressSchema.ts";
export { periodSchema, planSchema, territorySchema } from "./planSchema.ts";
export { safeParsePlan } from "./safeParsePlan.ts";
export { safeParseWith } from "./safeParseWith.ts";
export { scheduleSchema } from "./scheduleSchema.ts";
export { storedTaskEventsSchema } from "./storedTaskEventsSchema.ts";
export { targetSchema } from "./targetSchema.ts";
export { taskEventSchema } from "./taskEventSchema.ts";
export {
  assignmentSchema,
  correctionSchema,
  deliverableSchema,
  noteSchema,
  placeSchema,
  taskGroupSchema,
  taskScheduleSchema,
  taskSchema,
} from "./taskSchema.ts";
export { workCalendarSchema } from "./workCalendarSchema.ts";
