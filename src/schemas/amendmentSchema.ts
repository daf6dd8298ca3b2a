import * as z from "zod";
import type { Amendment, Change, PlanValue } from "../plan/change.ts";
import { agencySchema } from "./agencySchema.ts";
import { citationSchema } from "./citationSchema.ts";
import { legalInstrumentSchema } from "./legalInstrumentSchema.ts";
import { periodSchema, territorySchema } from "./planSchema.ts";
import { optionalText, plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";
import { targetSchema } from "./targetSchema.ts";
import {
  assignmentSchema,
  correctionSchema,
  deliverableSchema,
  noteSchema,
  placeSchema,
  taskGroupSchema,
  taskScheduleSchema,
  taskSchema,
} from "./taskSchema.ts";

const value: z.ZodType<PlanValue> = schemaFor<PlanValue>()(
  z.union([
    z.string(),
    z.array(z.string()),
    taskGroupSchema,
    taskSchema,
    deliverableSchema,
    assignmentSchema,
    taskScheduleSchema,
    targetSchema,
    agencySchema,
    legalInstrumentSchema,
    territorySchema,
    periodSchema,
    placeSchema,
    z.array(citationSchema),
    z.array(correctionSchema),
    z.array(noteSchema),
  ]),
);
const at = z.array(text).min(1).max(3);

/** Reads one change of a plan. */
export const changeSchema: z.ZodType<Change> = schemaFor<Change>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("add"), at, value, after: optionalText }),
    z.strictObject({ kind: z.literal("remove"), at }),
    z.strictObject({ kind: z.literal("replace"), at, value }),
  ]),
);

/** Reads a document that changes a plan. */
export const amendmentSchema: z.ZodType<Amendment> = schemaFor<Amendment>()(
  z.strictObject({
    format: z.exactOptional(z.literal("kstthc-amendment/1")),
    id: text,
    instrument: legalInstrumentSchema,
    effectiveOn: plainDate,
    changes: z.array(changeSchema),
  }),
);
