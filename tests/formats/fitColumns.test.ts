import { describe, expect, it } from "vitest";
import { fitColumns } from "../../src/formats/fitColumns.ts";
import { tableGrid } from "../../src/formats/tableGrid.ts";
import type { Table } from "../../src/report/index.ts";

const room = { total: 39, sides: 0.6 } as const;

/** A table of text cells, its columns of one width each. */
function tableOf(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  kind: "row" | "total" = "row",
): Table {
  const cells = (texts: readonly string[]) => texts.map((value) => ({ children: [{ kind: "text", value } as const] }));
  return {
    kind: "table",
    id: "bang",
    columns: titles.map((title, at) => ({ id: `${at}`, title, width: 1 / titles.length, align: "start" })),
    header: [{ kind: "header", cells: cells(titles) }],
    body: rows.map((texts) => ({ kind, cells: cells(texts) })),
  };
}
const widthsOf = (table: Table): readonly number[] => fitColumns(table, tableGrid(table), room);
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe("fitColumns", () => {
  it("leaves the shares of the tree where every text has room", () => {
    for (const width of widthsOf(tableOf(["Một", "Hai", "Ba"], [["1", "2", "3"]]))) expect(width).toBeCloseTo(13, 9);
  });

  it("makes no column narrower than its longest word, and fills the width all the same", () => {
    const [first = 0, ...rest] = widthsOf(tableOf(Array(13).fill("x"), [["18.420.000.000", ...Array(12).fill("1")]]));
    expect(first).toBeGreaterThan(6);
    expect(first + sum(rest)).toBeCloseTo(39, 9);
  });

  it("moves width to the column that makes rows high", () => {
    const long = "Trung tâm Phục vụ kiểm soát thủ tục hành chính tỉnh; Bộ phận Một cửa cấp huyện; các sở, ban, ngành";
    const [number = 0, text = 0, day = 0] = widthsOf(tableOf(["STT", "Cơ quan", "Hạn"], [["1", long, "31/12/2022"]]));
    expect(text).toBeGreaterThan(2 * day);
    expect(text).toBeGreaterThan(2 * number);
  });

  it("lets no single word take more than two fifths of the width", () => {
    const [first = 0, second = 0] = widthsOf(tableOf(["Một", "Hai"], [["x".repeat(40_000), "hai"]]));
    expect(first).toBeLessThan(39);
    expect(second).toBeGreaterThan(1);
  });

  it("says by its sum that the words need more than there is", () => {
    expect(sum(widthsOf(tableOf(Array(10).fill("31/12/2022"), [])))).toBeGreaterThan(39);
    expect(sum(widthsOf(tableOf(Array(5).fill("31/12/2022"), [])))).toBeCloseTo(39, 9);
  });

  it("reckons with bold letters of totals", () => {
    const texts = ["18.420.000.000", "16.578.000.000", "12.000.000.000", "11.000.000.000", "1.000.000.000"];
    const wide = tableOf(["a", "b", "c", "d", "e"], [texts]);
    const bold = tableOf(["a", "b", "c", "d", "e"], [texts], "total");
    expect(sum(fitColumns(bold, tableGrid(bold), { total: 20, sides: 0 }))).toBeGreaterThan(
      sum(fitColumns(wide, tableGrid(wide), { total: 20, sides: 0 })),
    );
  });

  it("leaves room for what is typed in: days, and the words of a list", () => {
    const blank = tableOf(Array(12).fill("x"), [Array(12).fill("")]);
    const columns = blank.columns.map((column, at) =>
      at === 0
        ? { ...column, entry: { kind: "date" } as const }
        : at === 1
          ? { ...column, entry: { kind: "choice", options: ["Đã-trình-hoặc-gửi-rồi"] } as const }
          : column,
    );
    const [day = 0, choice = 0, other = 0] = widthsOf({ ...blank, columns });
    expect(day).toBeGreaterThan(4.5);
    expect(choice).toBeGreaterThan(6);
    expect(other).toBeLessThan(day);
  });
});
