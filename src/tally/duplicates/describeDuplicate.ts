import { fillTemplate } from "../../core/fillTemplate.ts";
import type { AnyTable } from "../columns/column.ts";
import { type ExplainWords, vi } from "../explain/explainWords.ts";
import { sayList } from "../explain/sayCondition.ts";
import { sayFound } from "../explain/sayFound.ts";
import { sayPlace } from "../explain/sayPlace.ts";
import type { Duplicate } from "./duplicate.ts";

/**
 * Says in one sentence which record repeats which.
 *
 * @param duplicate - From `duplicates` or `scanDuplicates`.
 * @param table - Names of fields and codes.
 * @param words - Vietnamese when absent; English is `en` of `kstthc/locale/en`.
 * @returns One sentence without a full stop.
 * @example
 * const dossier = table("dossier", { number: text({ header: "Mã hồ sơ" }) });
 * describeDuplicate({ key: { number: "H48-1" }, place: { line: 812 }, firstPlace: { line: 15 } }, dossier)
 * // => "Dòng 812: «Mã hồ sơ» là «H48-1», trùng với dòng 15"
 */
export function describeDuplicate(duplicate: Duplicate, table: AnyTable, words: ExplainWords = vi): string {
  const { tally, language } = words;
  const parts = Object.entries(duplicate.key).map(([name, value]) => sayFound(name, value, table, words));
  const params = {
    place: sayPlace(duplicate.place, tally.places, words),
    found: sayList(parts, "and", words),
    first: sayPlace(duplicate.firstPlace, tally.firstPlaces, words),
  };
  return fillTemplate(tally.duplicate, params, language);
}
