import { counters } from "../grammar/counters.ts";
import { goesOnwards } from "../grammar/goesOnwards.ts";
import { isBullet } from "../grammar/isBullet.ts";
import { joinNeighbours } from "../grammar/joinNeighbours.ts";
import { attempt, back, is, isOne, note, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import type { PeriodRef, Stretch } from "../schedule.ts";
import { readBound } from "./readBound.ts";
import { readPeriods } from "./readPeriods.ts";

/**
 * The stretch right behind what goes on or repeats, beyond which it does not: «thường xuyên trong năm 2022», «hằng quý (năm
 * 2022)», «hằng năm, giai đoạn 2021-2025», «hằng tháng từ tháng 3 (đến tháng 11)». A list is left to be times of its own,
 * and so is a year behind a comma («hằng quý, năm 2022»), which may as well be a report.
 */
export function readStretch(r: Reader): Stretch | undefined {
  const from = r.at;
  const sign = takeOne(r, [",", "("]);
  const lead = readLead(r, sign);
  const printed = lead === undefined ? [] : (readPeriods(r, "free") ?? []);
  const [period, ...more] = joinNeighbours(printed);
  if (!period || more.length > 0) return back(r, from);
  if (printed.length > 1) note(r, from, "periods-joined");
  const stretch = asStretch(r, period, lead === "from");
  if (recursYearly(period)) takeAll(r, "hàng", "năm");
  return stretch && !goesOn(r) && (sign !== "(" || take(r, ")")) ? stretch : back(r, from);
}

/** «trong», «từ»; without them «năm 2022», «giai đoạn 2021-2025», in brackets «2021-2025». */
function readLead(r: Reader, sign: string | undefined): "in" | "from" | undefined {
  if (takeOne(r, ["trong", "của"])) return "in";
  if (isOne(r, ["từ", "kể", "bắt"])) return readBound(r).kind === "from" ? "from" : undefined;
  if (is(r, "giai") || (sign === "(" && (peek(r).word === "#" || isOne(r, ["quý", "tháng"])))) return "in";
  return sign !== "," && is(r, "năm") && peek(r, 1).word === "#" ? "in" : undefined;
}

function asStretch(r: Reader, period: PeriodRef, fromThen: boolean): Stretch | undefined {
  if (period.kind === "range") return period;
  const onwards = attempt(r, (inner) => goesOnwards(inner) || undefined);
  if (fromThen || onwards) return { kind: "open", from: period };
  return period.kind === "day" ? undefined : period;
}

/** «hằng tháng trong quý I hằng năm»: a part of each year. */
function recursYearly(period: PeriodRef): boolean {
  const { kind, year } = period.kind === "range" ? period.to : period;
  return year === undefined && kind !== "year" && kind !== "day";
}

/** «… và 2023», «… - 2023», «quý I hằng năm»: not that stretch. */
function goesOn(r: Reader): boolean {
  if (isOne(r, ["trở", "hàng", "mỗi", "-", "đến"])) return !isBullet(peek(r));
  // «trong năm 2022, 02 lần/năm»: so many times, and no other year.
  const counted = isOne(r, counters, 2);
  return isOne(r, ["và", ","]) && (isOne(r, ["năm", "các", "những"], 1) || (peek(r, 1).word === "#" && !counted));
}
