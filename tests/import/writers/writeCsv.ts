import type { WrittenRow } from "./layout.ts";

/** Rows as a spreadsheet writes them: equally long, cells of several lines or with the separator in quotes. */
export function writeCsv(
  head: readonly string[],
  rows: readonly WrittenRow[],
  columns: number,
  separator: ";" | "," | "\t",
): string {
  const quoted = (text: string): string =>
    text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const all = [...head.map((line): WrittenRow => [{ lines: [line] }]), ...rows];
  return all
    .map((row) => {
      const cells = row.flatMap(({ lines, columns: wide }) => [
        lines.join("\n"),
        ...Array.from({ length: (wide ?? 1) - 1 }, () => ""),
      ]);
      return [...cells, ...Array.from({ length: columns - cells.length }, () => "")].map(quoted).join(separator);
    })
    .join("\r\n");
}
