import type { AnyTable } from "../columns/column.ts";
import type { Gap } from "../gaps/gap.ts";
import { type GapOptions, gapFinder } from "../gaps/gapFinder.ts";
import type { Tabulation } from "../tabulation.ts";
import { refuseIfAborted } from "../tallyAsync.ts";
import type { CsvOptions } from "./csvOptions.ts";
import { csvScanner } from "./csvScanner.ts";
import { type CsvSource, chunksOf } from "./scanCsv.ts";

/**
 * Tells the gaps of the rows of a CSV file as it streams by, each by its line. The file is read as `scanCsv` reads it;
 * no more is kept than one chunk's gaps and the distinct texts of the columns needed.
 *
 * @param tabulation - What is counted, by what.
 * @param source - Bytes.
 * @param options - As for `scanCsv`, and whether rows outside the denominator are told.
 * @returns The gaps in the order of the rows; stop taking when enough is known.
 * @throws `KstthcError` as `scanCsv`.
 * @example
 * const dossier = table("dossier", { agency: text({ header: "Đơn vị" }), paidBy: nullable(oneOf(["cash", "online"], { header: "Trả bằng" })) });
 * const online = measure(dossier, { id: "online", unit: "dossier", denominator: isKnown(dossier.agency), numerator: eq(dossier.paidBy, "online") });
 * const rows = scanGaps(tabulation(dossier, { measures: [online] }), "Đơn vị;Trả bằng\nSở Y tế;online\nSở Y tế;cash\n");
 * (await rows.next()).value.place // => { line: 3 }
 */
export async function* scanGaps<C extends AnyTable>(
  tabulation: Tabulation<C>,
  source: CsvSource,
  options: CsvOptions & GapOptions = {},
): AsyncGenerator<Gap, void, undefined> {
  const { layout, find } = gapFinder(tabulation, options);
  let waiting: Gap[] = [];
  let rows = 0;
  const scanner = csvScanner(
    {
      layout,
      count: (line) => {
        rows++;
        for (const found of find()) waiting.push({ ...found, place: { line } });
      },
      skip: () => undefined,
    },
    options,
  );
  const taken = (): readonly Gap[] => {
    const some = waiting;
    waiting = [];
    return some;
  };
  refuseIfAborted(options.signal);
  for await (const chunk of chunksOf(source)) {
    refuseIfAborted(options.signal);
    scanner.push(chunk);
    yield* taken();
    options.onProgress?.(rows);
  }
  scanner.end();
  yield* taken();
}
