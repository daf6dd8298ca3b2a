import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { inertText } from "../../../src/formats/inertText.ts";
import { toXlsx } from "../../../src/formats/xlsx/toXlsx.ts";
import type { Report } from "../../../src/report/tree/report.ts";
import { everyDocument } from "../../fixtures/report/everyDocument.ts";
import { hostileReport, hostileTexts, longText } from "../../fixtures/report/hostileReport.ts";
import { sampleForm, sampleReport } from "../../fixtures/report/sampleReport.ts";

const file = await toXlsx(sampleReport);
const parts = unzipSync(file);
const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const workbook = await readXlsx(file, { readStyles: true });
const form = workbook.sheets.at(-1);

describe("toXlsx", () => {
  it("gives the same bytes for the same report, and for one that went through JSON", async () => {
    expect(Buffer.compare(file, await toXlsx(sampleReport))).toBe(0);
    expect(Buffer.compare(file, await toXlsx(JSON.parse(JSON.stringify(sampleReport)) as Report))).toBe(0);
  });

  it("keeps no more columns in sight than leave half of a small window to the others", async () => {
    const made = everyDocument.filter(({ language }) => language === "vi");
    for (const { builder, make } of made) {
      const { sheets } = await readXlsx(await toXlsx(make()));
      const frozen = sheets.flatMap(({ columns, freezePane }) =>
        freezePane === undefined
          ? []
          : [columns?.slice(0, freezePane.columns).reduce((sum, { width = 0 }) => sum + width, 0)],
      );
      // Digits of 8 pixels in a window 1366 wide, its bars at the sides taken off.
      expect(
        frozen.filter((digits = 0) => digits * 8 > 0.45 * (1366 - 60)),
        builder,
      ).toEqual([]);
      if (builder === "dataEntryWorkbook") expect(sheets[1]?.freezePane?.columns).toBe(2);
    }
  });

  it("puts the text on one sheet and each table on its own", () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      "BÁO CÁO",
      "Hình 1. Kết quả các chỉ tiêu…",
      "Hình 2. Tiến độ theo thời gian",
      "Hình 3. Số việc đúng hạn, quá…",
      "Hình 4. Tỷ lệ hồ sơ trực tuyến…",
      "Bảng 2. Tình hình giải quyết…",
    ]);
  });

  it("sets the head in two columns, the addressee on the label's line, the subject of a letter below its number", async () => {
    const { letterhead } = sampleReport;
    if (!letterhead) throw new Error("the sample has a head");
    const rowsOf = async (head: typeof letterhead): Promise<readonly unknown[]> => {
      const book = await readXlsx(await toXlsx({ ...sampleReport, letterhead: head }));
      return (book.sheets[0]?.rows ?? []).map((row) => row.map((value) => value ?? ""));
    };
    const to = { label: "Kính gửi:", names: ["Sở Tư pháp."] };
    const agencies = { parentAgency: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", agency: "VĂN PHÒNG" };
    const { documentType: _type, ...open } = letterhead;
    const letter = await rowsOf({ ...open, ...agencies, addressees: to, subject: "V/v đôn đốc thực hiện" });
    const number = letterhead.number ?? "";
    expect(letter.slice(0, 5)).toEqual([
      [
        "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nVĂN PHÒNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "",
      ],
      [number, letterhead.placeAndDate, ""],
      ["V/v đôn đốc thực hiện", "", ""],
      ["", "", ""],
      ["Kính gửi: Sở Tư pháp.", "", ""],
    ]);
    const two = await rowsOf({ ...letterhead, addressees: { ...to, names: ["Sở Tư pháp;", "Sở Nội vụ."] } });
    expect(two).toContainEqual(["- Sở Nội vụ.", "", ""]);
    expect(two).toContainEqual([letterhead.documentType, "", ""]);
  });

  it("begins a page above the last line of text where the signature would stand alone", async () => {
    const said = { kind: "paragraph", children: [{ kind: "text", value: "Một dòng." }] } as const;
    const breaksAfter = async (lines: number): Promise<readonly number[]> => {
      const blocks = Array.from({ length: lines }, () => said);
      const section = { kind: "section", orientation: "portrait", blocks } as const;
      const made = unzipSync(await toXlsx({ ...sampleReport, sections: [section] }));
      const sheet = strFromU8(made["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      return [...sheet.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    };
    expect(await breaksAfter(5)).toEqual([]);
    const [at = 0, ...more] = await breaksAfter(24);
    expect(more).toEqual([]);
    expect(await breaksAfter(25)).toEqual([at + 1]);
    expect(await breaksAfter(40)).toEqual([]);
  });

  it("draws charts only when told to, and refuses to without a font for their letters", async () => {
    await expect(toXlsx(sampleReport, { charts: "pictures" })).rejects.toMatchObject({
      issues: [
        {
          code: "chart-font-required",
          severity: "error",
          params: { charts: 4, options: ["chartFont", 'charts: "tables"'] },
        },
      ],
    });
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/media/"))).toEqual([]);
  });

  it("lays a form out with its heads above, spans joined, figures as numbers", () => {
    expect(form?.rows.map((row) => row.map((value) => value ?? ""))).toEqual([
      ["Phụ lục I", ...Array(5).fill("")],
      ["TÌNH HÌNH GIẢI QUYẾT HỒ SƠ", ...Array(5).fill("")],
      ["(Kèm theo Báo cáo số        /BC-VP ngày 14 tháng 10 năm 2022)", ...Array(5).fill("")],
      [
        "Biểu số 01\nBan hành theo Quyết định số 140/QĐ-UBND",
        "",
        "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ\nKỳ báo cáo: quý III năm 2022\n(Từ ngày 01/7/2022 đến ngày 30/9/2022)",
        "",
        "Đơn vị báo cáo: Văn phòng UBND tỉnh\nĐơn vị nhận báo cáo: UBND tỉnh",
        "",
      ],
      ["Bảng 2. Tình hình giải quyết hồ sơ", ...Array(5).fill("")],
      ["Đơn vị tính: hồ sơ", ...Array(5).fill("")],
      ["STT", "Lĩnh vực", "Nhận giải quyết", "", "", "Tỷ lệ trực tuyến"],
      ["", "", "Tổng số", "Trực tuyến", "Trực tiếp, bưu chính", ""],
      ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)=(4):(3)"],
      ["I", "Sở, ban, ngành", "", "", "", ""],
      ["1", "Tư pháp", 1234567, 1000000, 234567, 1000000 / 1234567],
      ["2", "Đất đai", "Chưa có số liệu\n(đơn vị chưa báo cáo)", "", "", ""],
      ["", "Tổng cộng", 1234567, 1000000, 234567, 1000000 / 1234567],
      ["Ghi chú: số liệu minh họa.", ...Array(5).fill("")],
      ["Cột (3) gồm cả hồ sơ từ kỳ trước chuyển sang.", ...Array(5).fill("")],
    ]);
  });

  it("keeps header and row titles in sight, and prints the header on every page of an A4 sheet", () => {
    expect(form?.freezePane).toEqual({ rows: 9, columns: 2 });
    expect(form?.pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
    const names = xml("xl/workbook.xml");
    expect(names).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="5">\'Bảng 2. Tình hình giải quyết…\'!$7:$9</definedName>',
    );
    expect(names).toContain("'Bảng 2. Tình hình giải quyết…'!$A$1:$F$15");
  });

  it("names the body of a table and each of its columns", () => {
    const names = Object.fromEntries((workbook.namedRanges ?? []).map(({ name, range }) => [name, range]));
    expect(names.bang_ho_so).toBe("'Bảng 2. Tình hình giải quyết…'!$A$10:$F$13");
    expect(names["bang_ho_so.truc_tuyen"]).toBe("'Bảng 2. Tình hình giải quyết…'!$D$10:$D$13");
  });

  it("gives every row that says something a height", () => {
    const heights = [...(form?.rowDefs ?? [])].map(([, { height }]) => height);
    expect(heights).toHaveLength(15);
    expect(heights.slice(6, 9)).toEqual([19, 34, 19]);
  });

  it("carries where a figure comes from as a comment", async () => {
    expect(form?.cells?.get("10,2")?.comment?.text).toBe(
      "Hồ sơ lĩnh vực tư pháp\nNhận 1.234.567 hồ sơ, trong đó trực tuyến 1.000.000 hồ sơ.",
    );
    const without = unzipSync(await toXlsx(sampleReport, { evaluations: "none" }));
    expect(Object.keys(without).filter((name) => name.includes("comments"))).toEqual([]);
  });

  it("writes hostile text as text: no formula, no link out, no error", async () => {
    const hostile = await toXlsx(hostileReport);
    const texts = (await readXlsx(hostile)).sheets
      .flatMap((sheet) => sheet.rows.flat())
      .filter((value) => typeof value === "string");
    for (const text of hostileTexts) expect(texts, text).toContain(inertText(text));
    const files = Object.entries(unzipSync(hostile)).filter(
      ([name]) => name.includes("sheet") || name.endsWith(".rels"),
    );
    expect(files.filter(([, bytes]) => /<f>|<f |TargetMode="External"|t="e"/.test(strFromU8(bytes)))).toEqual([]);
  });

  it("keeps a text that reads as an error, or as the number of a letter, as it is", async () => {
    const blocks = ["#N/A", "_x0041_"].map(
      (value) => ({ kind: "paragraph", children: [{ kind: "text", value }] }) as const,
    );
    const sections = [{ kind: "section", orientation: "portrait", blocks }] as const;
    const { sheets } = await readXlsx(await toXlsx({ ...sampleReport, sections }));
    expect(sheets[0]?.rows.flat().filter((value) => value === "#N/A" || value === "_x0041_")).toEqual([
      "#N/A",
      "_x0041_",
    ]);
  });

  it("refuses a text longer than a cell, and says where", async () => {
    const blocks = [{ kind: "paragraph", children: [{ kind: "text", value: longText }] }] as const;
    const sections = [{ kind: "section", orientation: "portrait", blocks }] as const;
    const { letterhead: _head, signature: _signature, recipients: _recipients, ...bare } = sampleReport;
    await expect(toXlsx({ ...bare, sections })).rejects.toMatchObject({
      issues: [
        {
          code: "cell-too-long",
          severity: "error",
          params: { sheet: "Báo cáo mẫu có đủ các loại nút", cell: "A2", length: 40_000, limit: 32_767 },
        },
      ],
    });
  });

  it("lets only the columns of a form be filled in, with what they take", async () => {
    const entries = [
      { kind: "text" },
      undefined,
      { kind: "count" },
      { kind: "date" },
      { kind: "choice", options: ["Có", "Không"] },
    ] as const;
    const table = {
      ...sampleForm,
      columns: sampleForm.columns.map((column, index) => {
        const entry = entries[index];
        return entry === undefined ? column : { ...column, entry };
      }),
      body: [{ kind: "row", cells: sampleForm.columns.map(() => ({ children: [] })) }] as const,
    };
    const sections = [{ kind: "section", orientation: "landscape", blocks: [table] }] as const;
    const { letterhead: _head, signature: _signature, recipients: _recipients, ...bare } = sampleReport;
    const blank = await readXlsx(await toXlsx({ ...bare, sections }), { readStyles: true });
    const [sheet, ...more] = blank.sheets;
    expect(more).toEqual([]);
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.dataValidations?.map(({ type, range, values }) => [type, range, values])).toEqual([
      ["whole", "C6:C6", undefined],
      ["date", "D6:D6", undefined],
      ["list", "E6:E6", ["Có", "Không"]],
    ]);
    const open = ["A", "B", "C", "D", "E", "F"].map(
      (_, column) => sheet?.cells?.get(`5,${column}`)?.style?.protection?.locked === false,
    );
    expect(open).toEqual([true, false, true, true, true, false]);
  });
});
