/** A figure with its unit as one word: no line ends inside "20,73 điểm %", and columns are as wide as it needs. */
export function wholeFigure(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
