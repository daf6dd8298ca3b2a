import { KstthcError } from "../core/kstthcError.ts";
import { safeParseSchedule } from "./safeParseSchedule.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Reads what a time cell of a plan says (thời gian thực hiện).
 *
 * @param text - The cell as printed, in any encoding of its letters.
 * @returns The schedule; a period without a printed year means the plan's own.
 * @throws {@link KstthcError} `not-a-schedule` and the like when the text says no time; the issues carry the span, the
 * longest prefix understood and the nearest phrase.
 * @example
 * parseSchedule("Quý III") // => { kind: "window", period: { kind: "quarter", quarter: 3 } }
 * @example
 * parseSchedule("Trước ngày 15 tháng 11 hàng năm")
 * // => { kind: "recurring", every: { unit: "year", interval: 1 }, due: { bound: "before", month: 11, nth: 15 } }
 */
export function parseSchedule(text: string): Schedule {
  const result = safeParseSchedule(text);
  if (!result.ok) throw new KstthcError(result.issues);
  return result.value;
}
