import { back, begins, is, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { RecurringSchedule } from "../schedule.ts";
import { recurring } from "./combineDue.ts";
import { readDataWindow } from "./readDataWindow.ts";
import { readFillers } from "./readFillers.ts";
import { readBehind } from "./readRecurring.ts";
import { type Frequency, readEach, readUnit, readUnits } from "./readUnits.ts";

/**
 * A report called by its period, and when it is sent: «Báo cáo quý gửi trước ngày 05 tháng cuối cùng của mỗi quý», «Báo
 * cáo 6 tháng đầu năm gửi trước ngày 10/07 của năm báo cáo».
 */
export function readReport(r: Reader): readonly RecurringSchedule[] | undefined {
  const from = r.at;
  if (!takeAll(r, "báo", "cáo")) return back(r, from);
  if (takeAll(r, "thống", "kê")) return readDaily(r) ?? back(r, from);
  readEach(r);
  const every = readHalf(r) ?? readUnits(r);
  if (!every || is(r, "đến") || is(r, "từ")) return back(r, from);
  takeOne(r, [":", ","]);
  readFillers(r);
  const covers = begins(r, starts.dataWindow) ? readDataWindow(r) : undefined;
  if (covers) return [covers];
  const found = readBehind(r, every);
  if (found) return found;
  return every.length > 1 ? every.map((one) => recurring(one)) : back(r, from);
}

/** «6 tháng đầu năm»: a report that comes once a year. */
function readHalf(r: Reader): readonly Frequency[] | undefined {
  const from = r.at;
  const half = peek(r).word === "#" && peek(r).value === 6 && is(r, "tháng", 1);
  if (!half) return back(r, from);
  r.at += 2;
  if (!takeOne(r, ["đầu", "cuối"])) return back(r, from);
  take(r, "năm");
  return peek(r).word === "#" ? back(r, from) : [{ unit: "half-year", interval: 1 }];
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
