/** The first words of a text, where it stands in full elsewhere. */
export function briefText(text: string, most: number): string {
  const words = text.split(" ");
  if (words.length <= most) return text.replace(/[,;:.]$/, "");
  return `${words
    .slice(0, most)
    .join(" ")
    .replace(/[,;:.]$/, "")}…`;
}
