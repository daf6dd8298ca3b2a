const ditto = /^[-–—(.\s]*(?:như trên|nt|n\/t|\/{2,}|["“”„'’‘`´〃″]{1,3})[-–—).\s]*$/i;

/**
 * Tells whether a text only points at the value above it (như trên).
 *
 * @param text - Text of a cell.
 * @returns True for "Như trên", "-nt-", "//", `"`.
 */
export function isDitto(text: string): boolean {
  return text.length < 20 && ditto.test(text);
}
