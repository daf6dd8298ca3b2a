import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { standsBehind } from "./standsBehind.ts";

/**
 * «Hằng năm, đến năm 2030», «hằng quý đến hết năm 2026»: by when what repeats ends, which is no due day of its own.
 *
 * @returns Those phrases that only end the one before them.
 */
export function endsOfSeries(r: Reader, items: readonly Placed[]): ReadonlySet<Placed> {
  const ends = new Set<Placed>();
  items.forEach((item, at) => {
    if (at > 0 && endsSeries(r, items[at - 1] as Placed, item)) ends.add(item);
  });
  return ends;
}

function endsSeries(r: Reader, series: Placed, end: Placed): boolean {
  if (!standsBehind(r, series, end, comma) || !until.has(r.tokens[end.from]?.word ?? "")) return false;
  return (
    end.schedules.every((one) => one.kind === "deadline") && series.schedules.every((one) => one.kind === "recurring")
  );
}

const comma: ReadonlySet<string> = new Set([","]);
const until: ReadonlySet<string> = new Set(["đến", "tới", "hết", "cho"]);
