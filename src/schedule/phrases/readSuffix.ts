import { back, begins, is, isOne, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import { readEvery } from "./readEvery.ts";
import { type Frequency, readUnits } from "./readUnits.ts";

/** The frequency behind the day: «hằng tháng», «(hằng quý)», «đối với báo cáo định kỳ 6 tháng». */
export function readSuffix(r: Reader): readonly Frequency[] | undefined {
  if (!begins(r, starts.suffix)) return undefined;
  const from = r.at;
  const bracket = takeOne(r, ["(", ","]) === "(";
  takeOne(r, ["của", "trong"]);
  const about = takeAll(r, "đối", "với");
  const report = takeAll(r, "báo", "cáo");
  // «(đối với báo cáo 6 tháng)» says what the day is for.
  if (about && bracket) return back(r, from);
  const every = readEvery(r) ?? (about && report ? readUnits(r) : undefined);
  if (!every || (bracket && !take(r, ")"))) return back(r, from);
  // «đối với báo cáo cả năm trước»: the name of one report.
  return about && is(r, "trước") && !isOne(r, ["ngày", "#"], 1) ? back(r, from) : every;
}
