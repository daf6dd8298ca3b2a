import { attempt, is, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import type { RecurringSchedule } from "../schedule.ts";
import { recurring } from "./combineDue.ts";
import { readFillers } from "./readFillers.ts";
import { readBehind } from "./readRecurring.ts";
import { type Frequency, readEach, readUnit, readUnits } from "./readUnits.ts";

/**
 * A report called by its period, and when it is sent: «Báo cáo quý gửi trước ngày 05 tháng cuối cùng của mỗi quý», «Báo
 * cáo 6 tháng đầu năm gửi trước ngày 10/07 của năm báo cáo».
 */
export function readReport(r: Reader): readonly RecurringSchedule[] | undefined {
  return attempt(r, (inner) => {
    if (!takeAll(inner, "báo", "cáo")) return undefined;
    if (takeAll(inner, "thống", "kê")) return readDaily(inner);
    readEach(inner);
    const every = readHalf(inner) ?? readUnits(inner);
    if (!every || is(inner, "đến") || is(inner, "từ")) return undefined;
    takeOne(inner, [":", ","]);
    readFillers(inner);
    const found = readBehind(inner, every);
    if (found) return found;
    return every.length > 1 ? every.map((one) => recurring(one)) : undefined;
  });
}

/** «6 tháng đầu năm»: a report that comes once a year. */
function readHalf(r: Reader): readonly Frequency[] | undefined {
  return attempt(r, (inner) => {
    const half = peek(inner).word === "#" && peek(inner).value === 6 && is(inner, "tháng", 1);
    if (!half) return undefined;
    inner.at += 2;
    if (!takeOne(inner, ["đầu", "cuối"])) return undefined;
    take(inner, "năm");
    return peek(inner).word === "#" ? undefined : [{ unit: "half-year", interval: 1 }];
  });
}

/** «Báo cáo thống kê ngày: Được xác định theo ngày làm việc». */
function readDaily(r: Reader): readonly RecurringSchedule[] | undefined {
  const unit = readUnit(r);
  if (unit?.unit !== "day") return undefined;
  take(r, ":");
  readFillers(r);
  const working = takeAll(r, "theo", "ngày", "làm") && take(r, "việc");
  return working ? [recurring({ unit: "working-day", interval: 1 })] : undefined;
}
