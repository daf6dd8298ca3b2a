import { readdirSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { toDocx } from "../../../src/formats/docx/toDocx.ts";
import { inertText } from "../../../src/formats/inertText.ts";
import type { Report } from "../../../src/report/tree/report.ts";
import { hostileReport, hostileTexts, longText } from "../../fixtures/report/hostileReport.ts";
import { sampleForm, sampleReport } from "../../fixtures/report/sampleReport.ts";

/** No font comes with npm: pictures are looked at in the system tests. */
const options = { charts: "tables" } as const;
const document = await toDocx(sampleReport, options);
const parts = unzipSync(document);
const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const body = xml("word/document.xml");

/** A font of symbols that comes with a package for tests: it has no letters. */
const assets = "node_modules/playwright-core/lib/vite/recorder/assets";
const symbols = `${assets}/${readdirSync(assets).find((name) => name.endsWith(".ttf"))}`;

async function textOf(file: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value.replace(/\s+/g, " ");
}

describe("toDocx", () => {
  it("gives the same bytes for the same report, and for one that went through JSON", async () => {
    expect(Buffer.compare(document, await toDocx(sampleReport, options))).toBe(0);
    expect(Buffer.compare(document, await toDocx(JSON.parse(JSON.stringify(sampleReport)) as Report, options))).toBe(0);
  });

  it("takes title and dates from the report, not from the clock", () => {
    expect(xml("docProps/core.xml")).toContain("<dc:title>Báo cáo mẫu có đủ các loại nút</dc:title>");
    expect(xml("docProps/core.xml")).toContain(">2022-10-14T00:00:00Z</dcterms:created>");
    expect(
      xml("word/comments.xml")
        .match(/w:date="[^"]*"/g)
        ?.every((d) => d === 'w:date="2022-10-14T00:00:00.000Z"'),
    ).toBe(true);
  });

  it("sets A4 with the decree's margins, upright for the body and lying for the annex", () => {
    expect(body.match(/<w:pgSz[^>]*>/g)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    expect(new Set(body.match(/<w:pgMar[^>]*>/g))).toEqual(
      new Set([
        '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
      ]),
    );
  });

  it("breaks titles of several lines evenly, those of forms too", async () => {
    const subject = "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính quý III/2022";
    const title = "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH";
    const blocks = [{ kind: "form-head", start: [], title, lines: [], end: [] }] as const;
    const sections = [{ kind: "section", orientation: "portrait", blocks }] as const;
    const { letterhead } = sampleReport;
    if (letterhead === undefined) throw new Error("the sample has a head");
    const made = await toDocx({ ...sampleReport, letterhead: { ...letterhead, subject }, sections }, options);
    const text = strFromU8(unzipSync(made)["word/document.xml"] ?? new Uint8Array()).replaceAll("<w:br/>", "|");
    expect(text.replace(/<[^>]*>/g, "")).toContain("thực hiện công tác|kiểm soát thủ tục");
    expect(text.replace(/<[^>]*>/g, "")).toContain("KẾT QUẢ|GIẢI QUYẾT");
  });

  it("numbers pages at the top from 1 over body and annex, and shows no number on their first pages", () => {
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(body.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.map((name) => xml(name).includes(">PAGE<"))).toEqual([true, false, true, false]);
  });

  it("repeats the header rows of tables, and splits no row", () => {
    const tables = body.split("<w:tbl>").slice(1);
    const form = tables.find((table) => table.includes("Nhận giải quyết")) ?? "";
    expect(form.match(/<w:tblHeader\/>/g)).toHaveLength(sampleForm.header.length);
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
  });

  it("gives grid and cells the same widths, which fill the page", () => {
    const form = body.split("<w:tbl>").find((table) => table.includes("Nhận giải quyết")) ?? "";
    const grid = [...form.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1701 - 850);
    const numbers = form.split("<w:tr>")[3] ?? "";
    expect([...numbers.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map((match) => Number(match[1]))).toEqual(grid);
  });

  it("keeps the signature with the end of the text, a colon with what it announces, notes with their table", async () => {
    const announced = { kind: "text", value: "Đề nghị Sở Tư pháp:" } as const;
    const said = { kind: "text", value: "Báo cáo kết quả." } as const;
    const blocks = [
      { kind: "paragraph", children: [said] },
      { kind: "paragraph", children: [announced] },
      { kind: "list", ordered: false, items: [[said], [said]] },
    ] as const;
    const ending = async (last: Report["sections"][number]["blocks"]): Promise<readonly string[]> => {
      const sections = [{ kind: "section", orientation: "portrait", blocks: last }] as const;
      const made = unzipSync(await toDocx({ ...sampleReport, sections }, options));
      const [, text = ""] = strFromU8(made["word/document.xml"] ?? new Uint8Array()).split(
        "Căn cứ Nghị định số 63/2010",
      );
      const [until = ""] = text.split("Nơi nhận:");
      return [...until.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([p]) =>
        `${p.includes("<w:keepNext/>") ? "stays" : "free"} ${p.replace(/<[^>]*>/g, "")}`.trim(),
      );
    };
    expect((await ending(blocks)).slice(-5)).toEqual([
      "free Báo cáo kết quả.",
      "stays Đề nghị Sở Tư pháp:",
      "free - Báo cáo kết quả.",
      "stays - Báo cáo kết quả.",
      "stays",
    ]);
    const table = { ...sampleForm, notes: ["Ghi chú một.", "Ghi chú hai."] };
    const rows = await ending([table, ...blocks.slice(0, 1)]);
    expect(rows).toContain("stays Ghi chú một.");
    expect(rows).toContain("free Ghi chú hai.");
    expect(await ending([table])).toContain("stays Ghi chú hai.");
  });

  it("carries where a figure comes from as a comment on it", async () => {
    const comments = xml("word/comments.xml");
    expect(comments.match(/<w:comment /g)).toHaveLength(body.match(/<w:commentReference /g)?.length ?? 0);
    expect(comments).toContain("Còn thiếu 7.516 giao dịch để đạt 30%.");
    const without = unzipSync(await toDocx(sampleReport, { ...options, evaluations: "none" }));
    expect(strFromU8(without["word/document.xml"] ?? new Uint8Array())).not.toContain("commentReference");
  });

  it("is read back with every text of the tree, in order", async () => {
    const text = await textOf(document);
    let at = 0;
    for (const expected of [
      "VĂN PHÒNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "BÁO CÁO",
      "Kính gửi:",
      "- Văn phòng Chính phủ.",
      "Căn cứ Nghị định số 63/2010/NĐ-CP",
      "Lưu ý: số liệu trong báo cáo này là số liệu minh họa.",
      "I. TÌNH HÌNH, KẾT QUẢ",
      "Đến ngày 14/10/2022, có 45 nhiệm vụ được theo dõi; 61 kỳ",
      "- nhiệm vụ 30: Quá hạn báo cáo quý II.",
      "2. Kiểm tra đột xuất.",
      "Hình 1. Kết quả các chỉ tiêu so với mục tiêu",
      "Trên đây là báo cáo mẫu./.",
      "Nơi nhận:",
      "- Lưu: VT, TTHC.",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Nguyễn Văn A",
      "Phụ lục I",
      "Biểu số 01",
      "Bảng 2. Tình hình giải quyết hồ sơ",
      "(3)=(4)+(5)",
      "1.234.567",
      "Cột (3) gồm cả hồ sơ từ kỳ trước chuyển sang.",
    ]) {
      const found = text.indexOf(expected, at);
      expect(found, expected).toBeGreaterThanOrEqual(0);
      at = found + expected.length;
    }
  });

  it("says every hostile text as text, in XML that is well-formed", async () => {
    const hostile = await toDocx(hostileReport, options);
    const text = (await textOf(hostile)).replace(/\s/g, "");
    const lost = hostileTexts.filter((value) => !text.includes(inertText(value).replace(/\s/g, "")));
    expect(lost).toEqual([]);
    const files = Object.entries(unzipSync(hostile)).filter(([name]) => name.endsWith(".xml"));
    const carries = files.filter(([, bytes]) => inertText(strFromU8(bytes)) !== strFromU8(bytes));
    expect(carries.map(([name]) => name)).toEqual([]);
  });

  it("keeps a figure and its unit on one line, in small tables and in those written from stencils", async () => {
    const value = { kind: "points", value: { num: "2073", den: "10000" } } as const;
    const children = [
      { kind: "text", value: "≥ mức " },
      { kind: "value", value, text: "20,73 điểm %" },
    ] as const;
    for (const rows of [2, 300]) {
      const row = { kind: "row", cells: [{ children }] } as const;
      const table = {
        kind: "table",
        id: "t",
        columns: [{ id: "c", title: "c", width: 1, align: "start" }],
        header: [],
        body: Array.from({ length: rows }, () => row),
      } as const;
      const sections = [{ kind: "section", orientation: "portrait", blocks: [table] }] as const;
      const file = unzipSync(await toDocx({ ...sampleReport, sections }));
      const text = strFromU8(file["word/document.xml"] ?? new Uint8Array());
      expect(text.split("20,73\u00a0điểm\u00a0%")).toHaveLength(rows + 1);
    }
  });

  it("keeps what the peer would take for a number of its own", async () => {
    const value = "số {default-bullet-numbering-0}\t{default-bullet-numbering-0}";
    const blocks = [{ kind: "paragraph", children: [{ kind: "text", value }] }] as const;
    const sections = [{ kind: "section", orientation: "portrait", blocks }] as const;
    expect(await textOf(await toDocx({ ...sampleReport, sections }))).toContain(value.replace("\t", " "));
  });

  it.each([
    ["chart-font-required", undefined, { charts: 4, options: ["chartFont", 'charts: "tables"'] }],
    ["chart-font-unreadable", "no/such/font.ttf", { file: "no/such/font.ttf", letter: "ế" }],
    ["chart-font-unreadable", symbols, { file: symbols, letter: "ế" }],
  ] as const)("refuses charts whose letters would vanish: %s", async (code, chartFont, params) => {
    const call = toDocx(sampleReport, chartFont === undefined ? {} : { chartFont });
    await expect(call).rejects.toMatchObject({ issues: [{ code, severity: "error", params }] });
  });

  it("takes a paragraph of 40,000 characters", async () => {
    const blocks = [{ kind: "paragraph", children: [{ kind: "text", value: longText }] }] as const;
    const sections = [{ kind: "section", orientation: "portrait", blocks }] as const;
    const { letterhead: _head, signature: _signature, recipients: _recipients, ...bare } = sampleReport;
    expect(await textOf(await toDocx({ ...bare, sections }))).toContain(longText.trim());
  });
});
