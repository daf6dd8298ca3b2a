const words: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân|uỷ ban nhân dân/g, "UBND"],
  [/hội đồng nhân dân/g, "HĐND"],
];
const small: ReadonlySet<string> = new Set(["tỉnh", "thành", "phố", "huyện", "xã", "và", "của", "tịch", "trưởng"]);

/**
 * Writes a name printed in capitals the way running text does.
 *
 * @param capitals - `"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI"`.
 * @returns `"Chủ tịch UBND tỉnh Quảng Ngãi"`.
 */
export function properName(capitals: string): string {
  let text = capitals.toLowerCase();
  for (const [long, short] of words) text = text.replace(long, short);
  return text
    .split(" ")
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}
