/** The set of words printed between spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
