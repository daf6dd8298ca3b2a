import type { Report, Table } from "../src/report/index.ts";

/** One row of the table all formats write: number, field, three counts, a share. */
export interface Line {
  readonly number: number;
  readonly field: string;
  readonly counts: readonly [received: number, online: number, direct: number];
}

/** Made-up rows, the same every time. */
export function linesOf(count: number): readonly Line[] {
  return Array.from({ length: count }, (_, index) => {
    const online = (index * 7919) % 900;
    const direct = (index * 104_729) % 400;
    const field = `Lĩnh vực ${index + 1}: cấp, đổi, thu hồi giấy phép`;
    return { number: index + 1, field, counts: [online + direct + 1, online, direct + 1] };
  });
}

/** Titles and widths of the columns. */
export const titles: readonly string[] = ["STT", "Lĩnh vực", "Tổng số", "Trực tuyến", "Trực tiếp", "Tỷ lệ trực tuyến"];
export const shares: readonly number[] = [0.08, 0.42, 0.12, 0.12, 0.12, 0.14];

/** A share as it is printed, not rounded up. */
export function percent([received, online]: Line["counts"]): string {
  return `${(Math.floor((online / received) * 10_000) / 100).toFixed(2).replace(".", ",")}%`;
}

/** The same rows as a report of one table. */
export function reportOf(lines: readonly Line[]): Report {
  const table: Table = {
    kind: "table",
    id: "ho-so",
    caption: "Bảng 1. Tình hình giải quyết hồ sơ",
    columns: titles.map((title, index) => ({
      id: `c${index}`,
      title,
      width: shares[index] ?? 0,
      align: index === 1 ? "start" : "end",
    })),
    header: [{ kind: "header", cells: titles.map((value) => ({ children: [{ kind: "text", value }] })) }],
    body: lines.map(({ number, field, counts }) => ({
      kind: "row",
      cells: [
        { children: [{ kind: "value", value: { kind: "integer", value: `${number as 1}` }, text: String(number) }] },
        { children: [{ kind: "text", value: field }] },
        ...counts.map((count) => ({
          children: [
            {
              kind: "value" as const,
              value: { kind: "integer" as const, value: `${count as 1}` as const },
              text: thousands(count),
            },
          ],
        })),
        {
          children: [
            {
              kind: "value",
              value: { kind: "percent", value: { num: `${counts[1] as 1}`, den: `${counts[0] as 1}` } },
              text: percent(counts),
            },
          ],
        },
      ],
    })),
  };
  return {
    kind: "report",
    version: 1,
    language: "vi",
    title: "Tình hình giải quyết hồ sơ",
    asOf: "2022-10-14",
    sections: [{ kind: "section", orientation: "portrait", blocks: [table] }],
    evaluations: {},
  };
}

/** A count as it is printed. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
