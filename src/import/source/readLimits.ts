/** How much of a hostile file is looked at before reading stops with an issue. */
export interface ReadLimits {
  /** Bytes that may come out of a packed file, all its parts together; absent: 128 MiB. */
  readonly inflatedBytes?: number;
  /** Cells of all tables together; absent: 2,000,000. */
  readonly cells?: number;
  /** UTF-16 units of one cell; a longer cell is left out; absent: 100,000. */
  readonly cellLength?: number;
}

/** The limits that hold where none are given. */
export const defaultLimits: Required<ReadLimits> = {
  inflatedBytes: 134_217_728,
  cells: 2_000_000,
  cellLength: 100_000,
};
