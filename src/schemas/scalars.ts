import * as z from "zod";
import type { Certainty } from "../core/certainty.ts";
import type { Level } from "../core/level.ts";
import type { Percent } from "../core/numbers.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { TimeOfDay } from "../schedule/schedule.ts";

/** Words: any text that is not empty. */
export const text: z.ZodType<string> = z.string().min(1);
/** Words that may be left out. */
export const optionalText: z.ZodExactOptional<z.ZodType<string>> = z.exactOptional(text);
/** Civil day that exists. */
export const plainDate: z.ZodType<PlainDate> = z.iso.date() as unknown as z.ZodType<PlainDate>;
/** Percentage as decimal text, `"12.5%"`. */
export const percent: z.ZodType<Percent> = z.string().regex(/^\d{1,9}(\.\d{1,9})?%$/) as unknown as z.ZodType<Percent>;
/** Hour and minute, or part of the day. */
export const timeOfDay: z.ZodType<TimeOfDay> = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00|morning|afternoon)$/) as unknown as z.ZodType<TimeOfDay>;
/** How sure a fact is. */
export const certainty: z.ZodType<Certainty> = z.enum(["official", "forecast", "pending", "unverified"]);
/** Level of government. */
export const level: z.ZodType<Level> = z.enum(["central", "province", "district", "commune", "vertical"]);
