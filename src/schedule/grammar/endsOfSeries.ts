import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";

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

function endsSeries({ tokens }: Reader, series: Placed, { from, schedules }: Placed): boolean {
  const beside = from === series.to || (from === series.to + 1 && tokens[series.to]?.word === ",");
  if (!beside || !until.has(tokens[from]?.word ?? "")) return false;
  return schedules.every((one) => one.kind === "deadline") && series.schedules.every((one) => one.kind === "recurring");
}

const until: ReadonlySet<string> = new Set(["đến", "tới", "hết", "cho"]);
