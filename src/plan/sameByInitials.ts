/**
 * Tells whether two names are one when abbreviations are spelt out: a word of either may stand for the initials of
 * two or more words of the other. "so tttt" is "so thong tin truyen thong"; "vpubnd" is "van phong ubnd", where an
 * abbreviation stands inside another.
 *
 * @param a - Words of one name, folded, without "và".
 * @param b - Words of the other.
 * @returns Whether every word finds its counterpart.
 */
export function sameByInitials(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return first === second;
  if (first === second) return sameByInitials(a.slice(1), b.slice(1));
  const ofB = wordsMeant(first, b);
  if (ofB > 1 && sameByInitials(a.slice(1), b.slice(ofB))) return true;
  const ofA = wordsMeant(second, a);
  return ofA > 1 && sameByInitials(a.slice(ofA), b.slice(1));
}

/** How many words, from the first, an abbreviation stands for: by their initials, or whole; 0: it stands for none. */
function wordsMeant(abbreviation: string, words: readonly string[]): number {
  if (abbreviation === "") return 0;
  const [word, ...rest] = words;
  if (word === undefined || abbreviation[0] !== word[0]) return Number.NEGATIVE_INFINITY;
  const whole =
    word.length > 1 && abbreviation.startsWith(word) ? 1 + wordsMeant(abbreviation.slice(word.length), rest) : 0;
  return whole > 0 ? whole : 1 + wordsMeant(abbreviation.slice(1), rest);
}
