import { back, is, peek, type Reader, take, takeOne } from "../grammar/reader.ts";
import type { Frequency } from "./readUnits.ts";
import { readYearWords } from "./readYear.ts";

/**
 * The printed year right behind a frequency, beyond which it does not repeat: «hằng quý trong năm 2022», «hằng tháng (năm
 * 2022)». Behind a comma («hằng quý, năm 2022») a year may as well be a report of its own.
 *
 * @returns The frequencies within that year, or as they were.
 */
export function readOwnYear(r: Reader, every: readonly Frequency[]): readonly Frequency[] {
  const next = peek(r).word;
  if (next !== "trong" && next !== "năm" && next !== "của" && next !== "(") return every;
  if (every.some((one) => one.unit === "year" || one.unit === "reporting-period" || one.within)) return every;
  const from = r.at;
  const bracket = take(r, "(");
  takeOne(r, ["trong", "của"]);
  const year = readYearWords(r);
  if (typeof year === "number" && (!bracket || take(r, ")")) && !goesOn(r))
    return every.map((one) => ({ ...one, within: { kind: "year", year } }));
  back(r, from);
  return every;
}

/** «… và năm 2023», «… - 2023», «… và các năm tiếp theo»: more than the one year. */
function goesOn(r: Reader): boolean {
  const { word } = peek(r);
  if (word === "-" || word === "đến" || word === "tới" || word === "trở") return true;
  if (word !== "và" && word !== ",") return false;
  return peek(r, 1).word === "#" || is(r, "năm", 1) || is(r, "các", 1) || is(r, "những", 1);
}
