import * as z from "zod";
import type { Target } from "../kpi/target.ts";
import { citationSchema } from "./citationSchema.ts";
import { level, optionalText, percent, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

const base = {
  measure: text,
  level: z.exactOptional(level),
  period: optionalText,
  minimumCount: z.exactOptional(z.int().min(0)),
  source: citationSchema,
};

/** Reads a figure to be reached. */
export const targetSchema: z.ZodType<Target> = schemaFor<Target>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ ...base, kind: z.enum(["at-least", "at-most"]), percent }),
    z.strictObject({
      ...base,
      kind: z.enum(["increase", "decrease"]),
      by: z.exactOptional(percent),
      reading: z.enum(["points", "points-of-total", "relative", "relative-share"]),
      baseline: text,
    }),
  ]),
);
