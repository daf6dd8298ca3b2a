import { assertNever } from "../core/assertNever.ts";
import { fillTemplate } from "../core/fillTemplate.ts";
import { twoDigits } from "../core/twoDigits.ts";
import type { NamedPeriod, PeriodRef, YearRef } from "./schedule.ts";
import { vi } from "./words/vi.ts";
import type { ScheduleVocabulary } from "./words/vocabulary.ts";

/** The part of the words that writing schedules takes. */
export interface ScheduleSpeech {
  /** How numbers and days are written. */
  readonly language: "vi" | "en";
  /** Words and patterns of schedules. */
  readonly schedule: ScheduleVocabulary;
}

const quarters: readonly string[] = ["I", "II", "III", "IV"];

/**
 * Writes a period by name (kỳ): «quý II/2026», «từ tháng 4 đến tháng 9», «6 tháng đầu năm sau».
 *
 * @param period - Period by name, or a range of two.
 * @param words - Absent: Vietnamese.
 * @returns Text without a capital, to stand inside a phrase.
 * @example
 * formatPeriod({ kind: "quarter", quarter: 2, year: 2026 }) // => "quý II/2026"
 */
export function formatPeriod(period: PeriodRef, words: ScheduleSpeech = vi): string {
  if (period.kind !== "range") return named(period, words);
  const { from, to } = period;
  return fillTemplate(words.schedule.range, { from: named(from, words), to: named(to, words) }, words.language);
}

function named(period: NamedPeriod, words: ScheduleSpeech): string {
  const whole = wholePeriod(period, words);
  if (!("part" in period) || period.part === undefined) return whole;
  const ofYear = period.kind === "year" && period.year === undefined;
  const of = ofYear ? words.schedule.bareYear : whole;
  return fillTemplate(words.schedule.parts[period.part], { of }, words.language);
}

function wholePeriod(period: NamedPeriod, words: ScheduleSpeech): string {
  const { periods, years, yearsOfYear } = words.schedule;
  const fill = (template: string, params: Readonly<Record<string, string>>): string =>
    fillTemplate(template, params, words.language);
  const year = yearText(period.year, years);
  const ofYear = yearText(period.year, yearsOfYear);
  switch (period.kind) {
    case "day":
      return fill(periods.day, {
        day: twoDigits(period.day),
        month: twoDigits(period.month),
        name: monthName(period.month, words),
        year,
      });
    case "month":
      return fill(periods.month, { month: String(period.month), name: monthName(period.month, words), year });
    case "quarter":
      return fill(periods.quarter, { quarter: quarters[period.quarter - 1] as string, year });
    case "half-year":
      return fill(period.half === 1 ? periods.firstHalf : periods.lastHalf, { year: ofYear });
    case "first-months":
      return fill(periods.firstMonths, { months: String(period.months), year: ofYear });
    case "year":
      return period.year === undefined ? words.schedule.planYear : fill(periods.year, { year: ofYear }).trim();
    default:
      return assertNever(period);
  }
}

function yearText(year: YearRef | undefined, years: ScheduleVocabulary["years"]): string {
  if (year === undefined) return years.own;
  return typeof year === "number" ? years.printed.replace("{year}", String(year)) : years[year];
}

function monthName(month: number, words: ScheduleSpeech): string {
  return words.schedule.months[month - 1] ?? "";
}
