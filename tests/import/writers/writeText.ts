import type { WrittenRow } from "./layout.ts";

/** One row a line; paragraphs of a cell run together as a scanner leaves them. */
export function writeText(
  head: readonly string[],
  rows: readonly WrittenRow[],
  columns: number,
  mark: "tabs" | "bars",
): string {
  const lines = rows.map((row) => {
    const cells = row.flatMap(({ lines: parts, columns: wide }) => [
      parts.length > 1 ? parts.map((part) => `<p>${part}</p>`).join(" ") : (parts[0] ?? ""),
      ...Array.from({ length: (wide ?? 1) - 1 }, () => ""),
    ]);
    const full = [...cells, ...Array.from({ length: columns - cells.length }, () => "")];
    return mark === "tabs" ? full.join("\t") : `| ${full.join(" | ")} |`;
  });
  return [...head, "", ...lines].join("\n");
}
