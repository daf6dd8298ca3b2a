import * as z from "zod";
import type { CalendarDay } from "../calendar/calendarDay.ts";
import type { StoredWorkCalendar } from "../calendar/storedWorkCalendar.ts";
import { citationSchema } from "./citationSchema.ts";
import { certainty, optionalText, plainDate, text } from "./scalars.ts";
import { schemaFor } from "./schemaFor.ts";

const stretch = { from: plainDate, to: plainDate };
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7)));

const day: z.ZodType<CalendarDay> = schemaFor<CalendarDay>()(
  z.strictObject({
    date: plainDate,
    kind: z.enum(["holiday", "make-up", "swap", "closure"]),
    works: z.boolean(),
    name: text,
    status: z.exactOptional(certainty),
    source: optionalText,
    swappedWith: z.exactOptional(plainDate),
    insteadOf: z.exactOptional(plainDate),
    audience: z.exactOptional(z.enum(["civil-service", "enterprise"])),
  }),
);

/** Reads a stored working calendar, shape and values; what its days say of each other is checked by `parseWorkCalendar`. */
export const workCalendarSchema: z.ZodType<StoredWorkCalendar> = schemaFor<StoredWorkCalendar>()(
  z.strictObject({
    format: z.literal("kstthc-work-calendar/1"),
    id: text,
    covers: z.strictObject(stretch),
    weekend: z.array(weekday),
    days: z.array(day),
    sources: z.record(text, citationSchema),
    unofficial: z.exactOptional(z.array(z.strictObject({ ...stretch, status: certainty }))),
  }),
);
