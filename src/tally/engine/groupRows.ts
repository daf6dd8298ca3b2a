/** Rows in a page. */
const pageRows = 256;

/** Numbers of each group: one row a group, in pages, so that growing copies nothing. */
export interface GroupRows<A> {
  /** The page a group's row stands in; made when it is not there. */
  readonly page: (group: number) => A;
  /** Where the row begins in its page. */
  readonly start: (group: number) => number;
}

/**
 * Makes rows of so many numbers, all 0.
 *
 * @param width - Numbers of a row.
 * @param make - Makes an array of so many zeros.
 */
export function groupRows<A>(width: number, make: (length: number) => A): GroupRows<A> {
  const pages: A[] = [];
  return {
    page: (group) => {
      const index = Math.floor(group / pageRows);
      while (pages.length <= index) pages.push(make(pageRows * width));
      return pages[index] as A;
    },
    start: (group) => (group % pageRows) * width,
  };
}
