import { pairTable } from "./pairTable.ts";

/** Beyond so many remembered combinations all are forgotten: memory stays flat whatever the conditions. */
const most = 65_536;

/**
 * Remembers what follows from all that conditions answer together: it is worked out once for each combination of answers
 * that occurs, not for each record.
 *
 * @param signature - Readers of the answers of the current record, as numbers.
 * @param open - Works out what follows for the current record.
 * @returns What follows for the current record.
 */
export function outcomes<T>(signature: readonly (() => number)[], open: () => T): () => T {
  let tables = signature.map(pairTable);
  let known: (T | undefined)[] = [];

  const begin = (index: number): T => {
    const outcome = open();
    known[index] = outcome;
    if (index >= most) {
      tables = signature.map(pairTable);
      known = [];
    }
    return outcome;
  };

  return () => {
    let index = 0;
    for (let i = 0; i < signature.length; i++)
      index = (tables[i] as ReturnType<typeof pairTable>).indexOf(index, (signature[i] as () => number)());
    return known[index] ?? begin(index);
  };
}
