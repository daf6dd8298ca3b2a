import { type GroupRows, groupRows } from "./groupRows.ts";

/** Counts of each group: one row a group, of which place 0 counts its records and no other grows faster. */
export interface GroupCounts extends GroupRows<Uint32Array> {
  /** To be called when place 0 of a row has grown: a row that is full is carried over. */
  readonly grown: (group: number, page: Uint32Array, start: number) => void;
  /** Writes the whole counts of a group into a row. */
  readonly read: (group: number, row: Float64Array) => void;
}

/**
 * Makes counts of half the memory that exact sums take: 32 bits each, carried over before they are full.
 *
 * @param width - Counts of a row.
 * @param most - Records after which a row is carried over.
 */
export function groupCounts(width: number, most: number = 0xffff_ffff): GroupCounts {
  const rows = groupRows(width, (length) => new Uint32Array(length));
  const carried = new Map<number, Float64Array>();
  const addCounts = (row: Float64Array, page: Uint32Array, start: number): void => {
    for (let i = 0; i < width; i++) row[i] = (row[i] as number) + (page[start + i] as number);
  };
  return {
    ...rows,
    grown: (group, page, start) => {
      if ((page[start] as number) < most) return;
      const row = carried.get(group) ?? new Float64Array(width);
      addCounts(row, page, start);
      carried.set(group, row);
      page.fill(0, start, start + width);
    },
    read: (group, row) => {
      row.fill(0);
      const beyond = carried.get(group);
      if (beyond) row.set(beyond);
      addCounts(row, rows.page(group), rows.start(group));
    },
  };
}
