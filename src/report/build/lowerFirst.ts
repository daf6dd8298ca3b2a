/** A title as it stands inside a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  return second === second.toLowerCase() ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
