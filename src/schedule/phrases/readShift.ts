import { attempt, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";

/** «sau (tháng, quý, kỳ báo cáo)», «tiếp theo», «kế tiếp», «liền kề», «trước», «báo cáo», «này». */
export function readShift(r: Reader): { readonly shift?: number } {
  const word = takeOne(r, ["sau", "tiếp", "kế", "liền", "tới", "trước", "báo", "này", "đó", "thuộc"]);
  if (word === undefined) return {};
  if (word === "báo") {
    if (!take(r, "cáo")) r.at--;
    return {};
  }
  takeOne(r, ["theo", "tiếp", "kề", "sau"]);
  take(r, "của");
  attempt(r, (inner) => {
    const unit = takeOne(inner, ["tháng", "quý", "kỳ", "năm", "tuần"]);
    if (unit === "tháng") take(inner, "tháng");
    return unit !== undefined && takeAll(inner, "báo", "cáo") ? true : undefined;
  });
  if (word === "này" || word === "đó" || word === "thuộc") return {};
  return { shift: word === "trước" ? -1 : 1 };
}
