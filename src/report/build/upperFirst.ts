/** Words as they stand at the start of a sentence or a cell. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
