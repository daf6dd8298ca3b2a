import * as z from "zod";
import { amendmentSchema } from "./amendmentSchema.ts";
import { directorySchema } from "./directorySchema.ts";
import { planProgressSchema } from "./planProgressSchema.ts";
import { planSchema } from "./planSchema.ts";
import { scheduleSchema } from "./scheduleSchema.ts";
import { storedTaskEventsSchema } from "./storedTaskEventsSchema.ts";
import { targetSchema } from "./targetSchema.ts";
import { taskEventSchema } from "./taskEventSchema.ts";
import { workCalendarSchema } from "./workCalendarSchema.ts";

/** What has a JSON Schema: the file of each is `kstthc/schemas/<name>.json`. */
export type SchemaName =
  | "plan"
  | "amendment"
  | "task-event"
  | "task-events"
  | "directory"
  | "plan-progress"
  | "work-calendar"
  | "schedule"
  | "target";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  plan: planSchema,
  amendment: amendmentSchema,
  "task-event": taskEventSchema,
  "task-events": storedTaskEventsSchema,
  directory: directorySchema,
  "plan-progress": planProgressSchema,
  "work-calendar": workCalendarSchema,
  schedule: scheduleSchema,
  target: targetSchema,
};

/** Names of every JSON Schema. */
export const schemaNames: readonly SchemaName[] = Object.keys(schemas) as SchemaName[];

/**
 * Writes a schema as JSON Schema, for validators and editors outside JavaScript. The package also ships each as a file.
 * What the parts of a plan say of each other, days a month does not have, and periods that end before they begin are
 * beyond JSON Schema; all else a validator without zod judges alike.
 *
 * @param name - Which schema.
 * @returns JSON Schema, draft 2020-12, with what is used twice under `$defs`.
 * @example
 * jsonSchemaOf("schedule").$schema // => "https://json-schema.org/draft/2020-12/schema"
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  return { ...z.toJSONSchema(schemas[name], { reused: "ref" }), title: name };
}
