import * as z from "zod";
import type { Period } from "../calendar/period.ts";
import type { Plan, Territory } from "../plan/plan.ts";
import { agencySchema } from "./agencySchema.ts";
import { legalInstrumentSchema } from "./legalInstrumentSchema.ts";
import { plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";
import { correctionSchema, noteSchema, taskGroupSchema } from "./taskSchema.ts";

/** Reads a stretch of days. */
export const periodSchema: z.ZodType<Period> = schemaFor<Period>()(
  z
    .strictObject({ key: text, from: plainDate, to: plainDate })
    .refine((period) => period.from <= period.to, { path: ["to"], params: { code: "period-reversed" } }),
);

/** Reads where a plan holds. */
export const territorySchema: z.ZodType<Territory> = schemaFor<Territory>()(z.strictObject({ code: text, name: text }));

/** Reads a stored plan, shape and values; what its parts say of each other is checked by `parsePlan`. */
export const planSchema: z.ZodType<Plan> = schemaFor<Plan>()(
  z.strictObject({
    format: z.literal("kstthc-plan/1"),
    id: text,
    instrument: legalInstrumentSchema,
    territory: territorySchema,
    period: periodSchema,
    agencies: z.array(agencySchema),
    groups: z.array(taskGroupSchema),
    corrections: z.exactOptional(z.array(correctionSchema)),
    notes: z.exactOptional(z.array(noteSchema)),
  }),
);
