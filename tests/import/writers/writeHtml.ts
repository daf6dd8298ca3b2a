import type { WrittenRow } from "./layout.ts";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export interface HtmlStyle {
  /** How paragraphs of a cell are parted. */
  readonly breaks: "p" | "br" | "ul";
  /** True: the whole page stands in one cell of a table that lays it out. */
  readonly layoutTable?: boolean;
}

export function writeHtml(head: readonly string[], rows: readonly WrittenRow[], style: HtmlStyle): string {
  const cell = (lines: readonly string[]): string => {
    if (style.breaks === "br") return lines.map(escaped).join("<br>");
    if (style.breaks === "ul" && lines.length > 1)
      return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
    return lines.map((line) => `<p class="MsoNormal"><span>${escaped(line)}</span></p>`).join("\n");
  };
  const table = rows
    .map((row) => {
      const cells = row
        .filter(({ covered }) => !covered)
        .map(({ lines, columns, rows: down }) => {
          const spans = `${columns ? ` colspan="${columns}"` : ""}${down ? ` rowspan=${down}` : ""}`;
          return `<td${spans}>${cell(lines)}</td>`;
        });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
  const body = `${head.map((line) => `<p>${escaped(line)}</p>`).join("\n")}\n<table border="1"><tbody>${table}</tbody></table>`;
  const page = style.layoutTable ? `<table><tr><td>${body}</td></tr></table>` : body;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Kế hoạch</title><style>td{color:red}</style></head><body><script>document.write("<td>1</td>")</script>${page}</body></html>`;
}
