import { is, type Reader, take, takeOne } from "./reader.ts";

/** «trở đi», «và những năm tiếp theo»: no end is meant. What was read is left to the caller to keep. */
export function goesOnwards(r: Reader): boolean {
  if (take(r, "trở")) return take(r, "đi") || is(r, "lên");
  if (!takeOne(r, ["và", ","]) || !takeOne(r, ["các", "những"])) return false;
  if (!takeOne(r, ["năm", "quý", "tháng", "kỳ"]) || !takeOne(r, ["tiếp", "sau", "kế"])) return false;
  takeOne(r, ["theo", "tiếp"]);
  return true;
}
