import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import { readTaskEvents } from "../../src/import/readTaskEvents.ts";
import { readText } from "../../src/import/source/readText.ts";
import { comparable } from "./comparable.ts";
import { fiveColumns, headLines, type Layout, tableRows } from "./writers/layout.ts";
import { writeCsv } from "./writers/writeCsv.ts";

const layout: Layout = { columns: fiveColumns, bullet: "- ", groups: "cells", parts: "empty" };
const known = { agencies: plan.agencies, territory: plan.territory };
const cellsOf = (text: string): readonly (readonly string[])[] =>
  readText(text).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map(({ lines }) => lines.join("|"))) : [[block.text]],
  );

describe("the plan as a spreadsheet writes it as text", () => {
  it.each([";", ",", "\t"] as const)("cells parted by %j", async (separator) => {
    const text = writeCsv(headLines(plan), tableRows(plan, layout), 5, separator);
    const reading = await readPlan(text, { format: "text", ...known });
    expect(comparable(reading.plan)).toEqual(comparable(plan));
  });

  it("head lines without separators, and the line that names the separator", async () => {
    const rows = writeCsv([], tableRows(plan, { ...layout, bullet: "" }), 5, ";");
    const text = `${headLines(plan).join("\n")}\n\n${rows}`;
    expect(comparable((await readPlan(text, { format: "text", ...known })).plan)).toEqual(comparable(plan));
    const said = `sep=;\n${writeCsv(headLines(plan), tableRows(plan, layout), 5, ";")}`;
    const reading = await readPlan(said, { format: "text", ...known });
    expect(comparable(reading.plan)).toEqual(comparable(plan));
  });

  it("what units entered", () => {
    const text = "Mã việc;Tình trạng;Ngày\n39|39.s1|2022-Q1|vp-ubnd-tinh;Hoàn thành;30/03/2022";
    expect(readTaskEvents(text, { format: "text" }).events.map(({ kind, on }) => [kind, on])).toEqual([
      ["completed", "2022-03-30"],
    ]);
  });
});

describe("cells of plain text", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "lines in quotes",
      'a\t"b\nc"\td\ne\tf\tg',
      [
        ["a", "b|c", "d"],
        ["e", "f", "g"],
      ],
    ],
    ["quotes doubled", 'a\t"nói ""một cửa"", rồi"\td', [["a", 'nói "một cửa", rồi', "d"]]],
    [
      "a quote that means the cell above",
      'a\t"\tb\nc\t"\td',
      [
        ["a", '"', "b"],
        ["c", '"', "d"],
      ],
    ],
    [
      "a quote that is never closed",
      'a\t"b\tc\nd\te\tf',
      [
        ["a", '"b', "c"],
        ["d", "e", "f"],
      ],
    ],
    ["words in quotes", 'a\t"Một cửa"\tb', [["a", '"Một cửa"', "b"]]],
    [
      "semicolons in quotes",
      'a;"b;c";d\ne;f;g',
      [
        ["a", "b;c", "d"],
        ["e", "f", "g"],
      ],
    ],
    [
      "sentences with semicolons",
      "Các sở; ban; ngành\nKế hoạch; báo cáo",
      [["Các sở; ban; ngành"], ["Kế hoạch; báo cáo"]],
    ],
    [
      "sentences with commas",
      "Các sở, ban, ngành\nKế hoạch, báo cáo, sổ",
      [["Các sở, ban, ngành"], ["Kế hoạch, báo cáo, sổ"]],
    ],
  ])("%s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it("keeps the place of a cell below a cell of several lines", () => {
    const [block] = readText('a\t"b\nc"\td\n\ne\t f').blocks;
    expect(block?.kind === "table" && block.rows.flat().map(({ place }) => place)).toEqual([
      { kind: "text", line: 1, column: 1 },
      { kind: "text", line: 1, column: 3 },
      { kind: "text", line: 2, column: 4 },
    ]);
  });
});
