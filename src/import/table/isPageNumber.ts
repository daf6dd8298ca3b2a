const pageNumber = /^(?:[-–]\s*)?(?:Trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/i;

/**
 * Tells whether a line between tables is the number of a page.
 *
 * @param text - The line.
 * @returns True for "2", "- 2 -", "Trang 2/9".
 */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text);
}
