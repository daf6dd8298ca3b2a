import { fitsMonth } from "../fitsMonth.ts";
import { lookahead } from "../grammar/endOfText.ts";
import { isBullet } from "../grammar/isBullet.ts";
import { back, begins, behind, isOne, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import { shareYear } from "../grammar/shareYear.ts";
import { starts } from "../grammar/starts.ts";
import { isYear } from "../grammar/token.ts";
import type { DayPeriod, NamedPeriod, PeriodRef, RangePeriod } from "../schedule.ts";
import { readDay } from "./readDay.ts";
import { readDays } from "./readDays.ts";
import { readMonth, readMonthByFigures, readMonthNumber } from "./readMonth.ts";
import { readMonths } from "./readMonths.ts";
import { readPart } from "./readPart.ts";
import { readQuarter, readQuarterNumber } from "./readQuarter.ts";
import { readYearFigure } from "./readYear.ts";
import { readYearAlone, readYears } from "./readYears.ts";

/**
 * Where a period stands: «alone», where no list is looked for; figures alone («6/2026», «2026») are one only where nothing else can be meant; «ended», behind
 * «trước» and the like, it begins no range, so that a dash at the beginning of the next line is that of a list.
 */
export type Standing = "alone" | "free" | "bounded" | "ended";

/**
 * Periods of one unit: one, a list («Quý I, III», «tháng 5, 6/2026»), a range («tháng 3 - tháng 11/2023»), or both.
 * A year printed once behind them is given to those before it; neighbours are left apart ({@link joinNeighbours}).
 */
export function readPeriods(r: Reader, standing: Standing): readonly PeriodRef[] | undefined {
  if (!begins(r, starts.bounded)) return undefined;
  const from = r.at;
  const many = takeOne(r, ["các", "những"]) !== undefined;
  const days = standing === "alone" ? undefined : readDays(r);
  const first = days?.[0] ?? readPeriod(r, standing);
  // «Những năm trước» are not the one year before.
  if (!first || (many && first.kind === "year" && typeof first.year === "string")) {
    r.at = from;
    return undefined;
  }
  const found: PeriodRef[] = days ? [...days] : [first];
  const spelled = first.kind === "day" && spellsMonth(r, from);
  while (found.length < lookahead) {
    const last = found.at(-1) as PeriodRef;
    const range = last.kind === "range" ? undefined : readRangeEnd(r, last, standing);
    if (range) found[found.length - 1] = range;
    const next = standing === "alone" ? undefined : readNext(r, first, standing, spelled);
    if (!next) break;
    found.push(next);
  }
  return shareYear(r, from, found);
}

function takesFigures(standing: Standing): boolean {
  return standing === "bounded" || standing === "ended";
}

/** One period of any unit. */
function readPeriod(r: Reader, standing: Standing): NamedPeriod | RangePeriod | undefined {
  const { may, word } = peek(r);
  // The commonest of all, which is no number first.
  if (word === "năm" && isYear(peek(r, 1))) return readYears(r);
  const period =
    (may & starts.day ? readDay(r) : undefined) ??
    (may & starts.month ? readMonth(r) : undefined) ??
    (may & starts.quarter ? readQuarter(r) : undefined) ??
    (may & starts.months ? readMonths(r) : undefined) ??
    (may & starts.part ? readPart(r) : undefined) ??
    (may & starts.years ? readYears(r) : undefined);
  return period ?? (takesFigures(standing) ? (readMonthByFigures(r) ?? readYearAlone(r)) : undefined);
}

/** «- tháng 11/2023», «đến hết Quý II/2027», «-III», «đến trước 6.1.2018»: the end of a range. */
function readRangeEnd(r: Reader, from: NamedPeriod, standing: Standing): RangePeriod | undefined {
  if (!begins(r, starts.rangeEnd)) return undefined;
  // «trước 15/6⏎- 15/12»: two lines of a list, no range.
  const bullet = isBullet(peek(r));
  if (bullet && (standing === "ended" || standing === "alone")) return undefined;
  // «từ ngày 15/12 năm trước đến ngày 14/6»: the days that figures cover, not a stretch to work in.
  if (from.kind === "day" && from.year === "previous") return undefined;
  const start = r.at;
  if (take(r, "cho") ? !takeOne(r, ["đến", "tới"]) : !takeOne(r, ["-", "đến", "tới"])) return back(r, start);
  take(r, "hết");
  const to = readBare(r, from) ?? readPeriod(r, "free");
  const joins = to && to.kind !== "range" && sameSort(from, to) && !(bullet && to.kind !== from.kind);
  return joins ? { kind: "range", from, to } : back(r, start);
}

function sameSort(from: NamedPeriod, to: NamedPeriod): boolean {
  return (
    (from.kind === "day") === (to.kind === "day") && (from.kind !== "year" || to.kind === "year" || "part" in from)
  );
}

/** The next of a list: a whole period of the same unit, or its number alone. */
function readNext(r: Reader, first: PeriodRef, standing: Standing, spelled: boolean): PeriodRef | undefined {
  if (!begins(r, starts.joint)) return undefined;
  const unit = first.kind === "range" ? first.from : first;
  const start = r.at;
  const joint = readJoint(r, unit);
  if (joint === undefined) return back(r, start);
  take(r, "vào");
  const number = r.at;
  if (spelled && unit.kind === "day" && take(r, "tháng")) return dayOfMonth(r, unit) ?? back(r, start);
  const whole = readPeriod(r, takesFigures(standing) && joint !== "," ? "bounded" : "free");
  if (whole && kindOf(whole) === unit.kind) return whole;
  // «Quý 2 & 3/2026»: the figures behind a quarter are another of them, not a month.
  if (whole && unit.kind !== "quarter") return back(r, start);
  back(r, number);
  return readBare(r, unit) ?? back(r, start);
}

function kindOf(period: PeriodRef): NamedPeriod["kind"] {
  return period.kind === "range" ? period.from.kind : period.kind;
}

function readJoint(r: Reader, unit: NamedPeriod): string | undefined {
  const joint = takeOne(r, [",", "và", "&", "+", "hoặc", "/"]);
  // A stroke joins quarters written in Roman numerals only: elsewhere it belongs to dates.
  if (joint === "/" && !(unit.kind === "quarter" && peek(r).word === "#roman")) return undefined;
  if (joint === ",") take(r, "và");
  return joint;
}

/** The number alone: «, III», «- 11/2023», «và 2027». */
function readBare(r: Reader, unit: NamedPeriod): NamedPeriod | undefined {
  if ("part" in unit) return undefined;
  if (unit.kind === "quarter") return readQuarterNumber(r, false);
  if (unit.kind === "day") return sameDay(r, unit);
  if (unit.kind === "month") return measured(r) ? undefined : readMonthNumber(r);
  if (unit.kind !== "year") return undefined;
  const year = readYearFigure(r);
  return year === undefined ? undefined : { kind: "year", year };
}

/** «ngày 15 tháng 3, 6, 9»: the same day of further months. */
function sameDay(r: Reader, day: DayPeriod): NamedPeriod | undefined {
  const written = behind(r, 3).word === "tháng" || (behind(r, 2).word === "#" && behind(r, 3).word === ",");
  return !written || measured(r) || peek(r, 1).word === "/" ? undefined : dayOfMonth(r, day);
}

/** The month of a list of them, behind «tháng» or alone, with the day they share. */
function dayOfMonth(r: Reader, day: DayPeriod): NamedPeriod | undefined {
  const month = readMonthNumber(r);
  if (!month || !fitsMonth(day.day, month.month, month.year)) return undefined;
  const plain: DayPeriod = { kind: "day", month: month.month, day: day.day };
  return month.year === undefined ? plain : { ...plain, year: month.year };
}

/** «ngày 15 tháng 6», not «15/6»: only so may «, tháng 12» be another month of the same day. */
function spellsMonth({ tokens, at }: Reader, from: number): boolean {
  for (let i = from; i < at; i++) if (tokens[i]?.word === "tháng") return true;
  return false;
}

/** «5, 6 tháng cuối năm»: a figure that counts something is no month. */
function measured(r: Reader): boolean {
  if (peek(r).word !== "#" || isOne(r, ["tháng", "ngày", "quý", "tuần", "lần", "%"], 1)) return true;
  // «6 (sáu) tháng», not «tháng 3, 6 (mỗi tháng một lần)».
  return peek(r, 1).word === "(" && (peek(r, 2).value > 0 || peek(r, 2).word === "#");
}
