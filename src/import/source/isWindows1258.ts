/** A vowel that takes a tone mark, and then one of the five that Windows-1258 writes after it. */
const marked = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/gi;
const marks = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Where letters of the old fonts TCVN3 and VNI stand, Windows-1258 has signs, and letters that no Vietnamese word has. */
const foreign = /[a-z][¡¢§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾]|[aeoy]ù|[ïøûäåæö]/gi;

/**
 * Tells whether bytes decoded as Windows-1258 make sense: tones are letters of their own there, and each follows a vowel.
 * In other one-byte encodings the same bytes are other letters, at the ends of words as often as not.
 *
 * @param text - Bytes decoded as Windows-1258.
 * @returns True where nearly every tone mark has its vowel and no letter stands out.
 */
export function isWindows1258(text: string): boolean {
  const tones = text.match(marks)?.length ?? 0;
  const placed = text.match(marked)?.length ?? 0;
  const odd = text.match(foreign)?.length ?? 0;
  return (tones > 0 || /[ăâđêôơư]/i.test(text)) && placed >= tones * 0.95 && odd * 20 <= Math.max(tones, 20);
}
