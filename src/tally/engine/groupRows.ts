/** Rows in a page. */
const pageRows = 256;

/** The numbers counted in each group: one row a group, in pages, so that growing copies nothing. */
export interface GroupRows {
  /** The page a group's row stands in; made when it is not there. */
  readonly page: (group: number) => Float64Array;
  /** Where the row begins in its page. */
  readonly start: (group: number) => number;
}

/** Makes rows of so many numbers, all 0. */
export function groupRows(width: number): GroupRows {
  const pages: Float64Array[] = [];
  return {
    page: (group) => {
      const index = Math.floor(group / pageRows);
      while (pages.length <= index) pages.push(new Float64Array(pageRows * width));
      return pages[index] as Float64Array;
    },
    start: (group) => (group % pageRows) * width,
  };
}
