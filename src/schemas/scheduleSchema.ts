import * as z from "zod";
import { daysInMonth } from "../calendar/daysInMonth.ts";
import type { Duration } from "../calendar/duration.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { optionalText, text, timeOfDay } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

const year = z.exactOptional(z.union([z.int().min(1900).max(9999), z.enum(["next", "previous"])]));
const part = z.exactOptional(z.enum(["start", "middle", "end"]));
const monthPart = z.exactOptional(
  z.enum(["start", "middle", "end", "first-half", "last-half", "week-1", "week-2", "week-3", "week-4", "last-week"]),
);
const month = z.int().min(1).max(12);

// A year may be left out, so that 29 February passes here and is judged once the year is known.
const day = z
  .strictObject({ kind: z.literal("day"), month, day: z.int().min(1).max(31), year })
  .refine((d) => d.day <= daysInMonth(typeof d.year === "number" ? d.year : 2000, d.month), {
    path: ["day"],
    params: { code: "no-such-day" },
  });

const namedPeriod = z.discriminatedUnion("kind", [
  day,
  z.strictObject({ kind: z.literal("month"), month, part: monthPart, year }),
  z.strictObject({
    kind: z.literal("quarter"),
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    part,
    year,
  }),
  z.strictObject({ kind: z.literal("half-year"), half: z.union([z.literal(1), z.literal(2)]), year }),
  z.strictObject({ kind: z.literal("first-months"), months: month, year }),
  z.strictObject({ kind: z.literal("year"), part, year }),
]);
const period = z.discriminatedUnion("kind", [
  ...namedPeriod.options,
  z.strictObject({ kind: z.literal("range"), from: namedPeriod, to: namedPeriod }),
]);

const stretch = z.discriminatedUnion("kind", [
  ...period.options,
  z.strictObject({ kind: z.literal("open"), from: namedPeriod }),
]);

const fromStartOrEnd = (last: number): z.ZodInt => z.int().min(-last).max(last);
const dayRule = {
  shift: z.exactOptional(fromStartOrEnd(99)),
  month: z.exactOptional(fromStartOrEnd(12)),
  nth: fromStartOrEnd(366),
  counting: z.exactOptional(z.enum(["days", "working-days"])),
};
const bound = z.enum(["before", "by"]);
const time = z.exactOptional(timeOfDay);
const length: z.ZodType<Duration> = schemaFor<Duration>()(
  z.strictObject({
    amount: z.int().min(0).max(100_000),
    unit: z.enum(["hour", "day", "working-day", "week", "month", "year"]),
  }),
);
const qualified = { scope: optionalText, condition: optionalText };

const simple = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("window"), period, ...qualified }),
  z.strictObject({ kind: z.literal("deadline"), bound, period, time, ...qualified }),
  z.strictObject({ kind: z.literal("start"), period, ...qualified }),
  z.strictObject({
    kind: z.literal("recurring"),
    every: z.strictObject({
      unit: z.enum(["day", "working-day", "week", "month", "quarter", "half-year", "year", "reporting-period"]),
      interval: z.int().min(1).max(1000),
    }),
    due: z.exactOptional(z.strictObject({ ...dayRule, bound, time })),
    within: z.exactOptional(stretch),
    times: z.exactOptional(z.int().min(1).max(1000)),
    covers: z.exactOptional(z.strictObject({ from: z.strictObject(dayRule), to: z.strictObject(dayRule) })),
    ...qualified,
  }),
  z.strictObject({
    kind: z.literal("offset"),
    length,
    direction: z.enum(["after", "before"]),
    event: optionalText,
    on: z.exactOptional(period),
    time,
    ...qualified,
  }),
  z.strictObject({
    kind: z.literal("event"),
    relation: z.enum(["from", "after", "when", "before"]),
    event: text,
    on: z.exactOptional(period),
    ...qualified,
  }),
  z.strictObject({
    kind: z.enum(["continuous", "by-plan", "by-regulation", "on-demand", "unscheduled"]),
    basis: optionalText,
    within: z.exactOptional(stretch),
    ...qualified,
  }),
]);

/** Reads when a task is due. */
export const scheduleSchema: z.ZodType<Schedule> = schemaFor<Schedule>()(
  z.discriminatedUnion("kind", [
    ...simple.options,
    z.strictObject({ kind: z.literal("several"), parts: z.array(simple).min(2) }),
  ]),
);
