import type { WrittenRow } from "./layout.ts";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export interface HtmlStyle {
  /** How paragraphs of a cell are parted. */
  readonly breaks: "p" | "br" | "ul";
  /** True: the whole page stands in one cell of a table that lays it out. */
  readonly layoutTable?: boolean;
  /** Paragraphs and tables below the table. */
  readonly below?: readonly (string | readonly WrittenRow[])[];
}

export function writeHtml(head: readonly string[], rows: readonly WrittenRow[], style: HtmlStyle): string {
  const cell = (lines: readonly string[]): string => {
    if (style.breaks === "br") return lines.map(escaped).join("<br>");
    if (style.breaks === "ul" && lines.length > 1)
      return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
    return lines.map((line) => `<p class="MsoNormal"><span>${escaped(line)}</span></p>`).join("\n");
  };
  const tableOf = (written: readonly WrittenRow[]): string =>
    `<table border="1"><tbody>${written.map(rowOf).join("\n")}</tbody></table>`;
  const rowOf = (row: WrittenRow): string => {
    const cells = row
      .filter(({ covered }) => !covered)
      .map(({ lines, columns, rows: down }) => {
        const spans = `${columns ? ` colspan="${columns}"` : ""}${down ? ` rowspan=${down}` : ""}`;
        return `<td${spans}>${cell(lines)}</td>`;
      });
    return `<tr>${cells.join("")}</tr>`;
  };
  const below = (style.below ?? []).map((part) =>
    typeof part === "string" ? `<p>${escaped(part)}</p>` : tableOf(part),
  );
  const body = `${head.map((line) => `<p>${escaped(line)}</p>`).join("\n")}\n${tableOf(rows)}${below.join("\n")}`;
  const page = style.layoutTable ? `<table><tr><td>${body}</td></tr></table>` : body;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Kế hoạch</title><style>td{color:red}</style></head><body><script>document.write("<td>1</td>")</script>${page}</body></html>`;
}
