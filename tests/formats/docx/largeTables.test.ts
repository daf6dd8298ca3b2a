import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { toDocx } from "../../../src/formats/docx/toDocx.ts";
import { inertText } from "../../../src/formats/inertText.ts";
import type { BodyRow, Cell, Inline, Report, Table } from "../../../src/report/index.ts";
import { hostileTexts } from "../../fixtures/report/hostileReport.ts";

const cell = (...children: Inline[]): Cell => ({ children });
const text = (value: string): Inline => ({ kind: "text", value });
const count = (value: number, from?: string): Inline => ({
  kind: "value",
  value: { kind: "integer", value: `${value as 1}` as const },
  text: String(value),
  ...(from === undefined ? {} : { from }),
});

/** Ten rows with every feature that rows have, the texts of each block its own. */
function block(number: number): readonly BodyRow[] {
  const first = number * 10;
  const plain = (at: number): BodyRow => ({
    kind: "row",
    cells: [cell(count(first + at)), cell(text(`Dòng ${first + at}: "a" & <b> 'c'`)), cell(count(at)), cell()],
  });
  return [
    { kind: "group", cells: [{ colSpan: 4, children: [text(`Nhóm ${number}`)] }] },
    plain(1),
    { kind: "row", cells: [cell(), cell(text("một\nhai\tba\n\n")), cell(text("")), cell({ kind: "break" })] },
    {
      kind: "row",
      cells: [
        { rowSpan: 3, children: [text(`Ba dòng ${number}`)] },
        {
          align: "center",
          children: [
            { kind: "strong", children: [text("đậm "), { kind: "emphasis", children: [text(`nghiêng ${number}`)] }] },
          ],
        },
        cell(count(7, "a"), text("/"), count(13, "a")),
        cell({ kind: "status", tone: "good", text: "Đạt", from: "b" }),
      ],
    },
    {
      kind: "row",
      cells: [{ colSpan: 2, rowSpan: 2, children: [count(1, "a"), text(" và "), count(2, "b")] }, cell(text("x"))],
    },
    { kind: "row", cells: [cell({ kind: "status", tone: "bad", text: "Chưa đạt" })] },
    plain(6),
    {
      kind: "row",
      cells: [cell(count(1, "none")), cell(text("\ue000")), cell(text("\u00010\u0001")), cell(count(3, "b"))],
    },
    plain(8),
    { kind: "total", cells: [{ colSpan: 2, children: [text("Tổng số")] }, cell(count(first, "a")), cell(count(0))] },
  ];
}

function tableOf(blocks: number, more: Partial<Table> = {}): Table {
  const columns = (["STT", "Tên", "Số", "Kết quả"] as const).map((title, at) => ({
    ...{ id: `c${at}`, title, width: 0.25 },
    align: at === 1 ? ("start" as const) : ("end" as const),
  }));
  return {
    ...{ kind: "table", id: "bang", columns },
    header: [{ kind: "header", cells: columns.map(({ title }) => cell(text(title))) }],
    body: Array.from({ length: blocks }, (_, number) => block(number + 100)).flat(),
    ...more,
  };
}

function reportOf(...tables: Table[]): Report {
  return {
    ...{ kind: "report", version: 1, language: "vi", title: "Bảng lớn", asOf: "2022-10-14" },
    sections: [{ kind: "section", orientation: "portrait", blocks: tables }],
    evaluations: {
      a: { title: "Số kỳ", lines: ["Tính 13 kỳ & <hơn>.", "7 kỳ đúng hạn.\nHai dòng."], derivation: [] },
      b: { title: "Kết quả", lines: [], derivation: [] },
    },
  };
}

async function partsOf(report: Report): Promise<{ readonly body: string; readonly comments: string }> {
  const parts = unzipSync(await toDocx(report));
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return { body: xml("word/document.xml"), comments: xml("word/comments.xml") };
}
const rowsOf = (body: string): readonly string[] => body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const commentsOf = (xml: string): readonly string[] => xml.match(/<w:comment .*?<\/w:comment>/gs) ?? [];
const idsOf = (xml: string, element: string): readonly number[] =>
  [...xml.matchAll(new RegExp(`<w:${element} w:id="(\\d+)"`, "g"))].map((match) => Number(match[1]));

const whole = await partsOf(reportOf(tableOf(25)));
const large = await partsOf(reportOf(tableOf(180)));

describe("toDocx, tables of more than 250 rows with more than 1,000 comments", () => {
  it("writes each row as the peer lays it out in a smaller table", () => {
    const [expected, rows] = [rowsOf(whole.body), rowsOf(large.body)];
    expect([expected.length, rows.length]).toEqual([251, 1801]);
    expect(rows.slice(0, 251)).toEqual(expected);
    expect(rows.at(-1)).toBe(
      expected
        .at(-1)
        ?.replace(">1240<", ">2790<")
        .replace(/w:id="\d+"/g, 'w:id="1079"'),
    );
    const frame = (body: string): string => body.replace(/<w:tr>.*<\/w:tr>/s, "");
    expect(frame(large.body)).toBe(frame(whole.body));
  });

  it("writes each comment likewise, once for each figure that carries one", () => {
    const [expected, comments] = [commentsOf(whole.comments), commentsOf(large.comments)];
    expect([expected.length, comments.length]).toEqual([150, 1080]);
    expect(comments.slice(0, 150)).toEqual(expected);
    const ids = Array.from({ length: 1080 }, (_, id) => id);
    for (const element of ["commentRangeStart", "commentRangeEnd", "commentReference"])
      expect(idsOf(large.body, element)).toEqual(ids);
    expect(idsOf(large.comments, "comment")).toEqual(ids);
  });

  it("keeps several of them apart, with what stands between and their comments", async () => {
    const { body, comments } = await partsOf(reportOf(tableOf(26), tableOf(2), tableOf(30, { caption: "Bảng cuối" })));
    const tables = body.split("<w:tbl>").slice(1).map(rowsOf);
    expect(tables.map(({ length }) => length)).toEqual([261, 21, 301]);
    expect(tables[0]?.slice(0, 251)).toEqual(rowsOf(whole.body));
    expect(body).toContain("Bảng cuối");
    expect(idsOf(body, "commentReference")).toEqual(idsOf(comments, "comment"));
  });

  it("binds the last row to the notes of the table", async () => {
    const { body } = await partsOf(reportOf(tableOf(26, { notes: ["Ghi chú."] })));
    const stays = rowsOf(body).map((row) => row.includes("<w:keepNext/>"));
    expect(stays.slice(-9)).toEqual([...new Array(8).fill(false), true]);
  });

  it("carries no comments when asked", async () => {
    const parts = unzipSync(await toDocx(reportOf(tableOf(26)), { evaluations: "none" }));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).not.toContain("<w:comment");
  });

  it("says hostile texts as texts, in XML that is well-formed", async () => {
    const rows = hostileTexts.map(
      (value): BodyRow => ({ kind: "row", cells: [{ colSpan: 4, children: [text(value)] }] }),
    );
    const evaluations = { a: { title: hostileTexts[0] ?? "", lines: hostileTexts, derivation: [] } };
    const body = [...tableOf(180).body, ...rows];
    const file = await toDocx({ ...reportOf(tableOf(0, { body })), evaluations });
    const said = (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value.replace(/\s/g, "");
    expect(hostileTexts.filter((value) => !said.includes(inertText(value).replace(/\s/g, "")))).toEqual([]);
    for (const [name, bytes] of Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(".xml"))) {
      expect(inertText(strFromU8(bytes)), name).toBe(strFromU8(bytes));
      expect(parseDocument(strFromU8(bytes), { xmlMode: true }).children.length).toBeGreaterThan(0);
    }
  });

  it("gives the same bytes for the same report, at one constant time", async () => {
    const report = reportOf(tableOf(26));
    expect(Buffer.compare(await toDocx(report), await toDocx(report))).toBe(0);
  });

  it("refuses a row that does not cover the columns", async () => {
    const body = [...tableOf(30).body, { kind: "row", cells: [cell()] } as const];
    await expect(toDocx(reportOf(tableOf(0, { body })))).rejects.toMatchObject({
      issues: [{ code: "table-not-filled" }],
    });
  });
});
