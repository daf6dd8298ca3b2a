const numerals: readonly (readonly [value: number, numeral: string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Writes the number of a part in Roman figures, as headings of Vietnamese documents have it. */
export function romanNumber(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, numeral] of numerals)
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  return text;
}
