/**
 * Tells whether two names are one when abbreviations are spelt out: a word of either may stand for the initials of
 * two or more words of the other. "so tttt" is "so thong tin truyen thong".
 *
 * @param a - Words of one name, folded, without "và".
 * @param b - Words of the other.
 * @returns Whether every word finds its counterpart.
 */
export function sameByInitials(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return first === second;
  if (first === second) return sameByInitials(a.slice(1), b.slice(1));
  return (
    (standsFor(first, b) && sameByInitials(a.slice(1), b.slice(first.length))) ||
    (standsFor(second, a) && sameByInitials(a.slice(second.length), b.slice(1)))
  );
}

function standsFor(abbreviation: string, words: readonly string[]): boolean {
  const { length } = abbreviation;
  return length > 1 && length <= words.length && words.slice(0, length).every((w, i) => w[0] === abbreviation[i]);
}
