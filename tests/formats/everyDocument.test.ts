import { strFromU8, unzipSync } from "fflate";
import { DomUtils, parseDocument } from "htmlparser2";
import { readXlsx } from "hucre/xlsx";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { quarter } from "../../src/calendar/index.ts";
import { decree09Reports, quangNgai2022Plan } from "../../src/data/index.ts";
import { toCsv } from "../../src/formats/csv.ts";
import { toDocx } from "../../src/formats/docx.ts";
import { toHtml } from "../../src/formats/html.ts";
import { inertText } from "../../src/formats/inertText.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { tablesOf } from "../../src/formats/tablesOf.ts";
import { toXlsx } from "../../src/formats/xlsx.ts";
import { controlReport, type Report } from "../../src/report/index.ts";
import { documentsOf, everyDocument, someUnits } from "../fixtures/report/everyDocument.ts";
import { hostileTexts } from "../fixtures/report/hostileReport.ts";
import { unlinked } from "../report/unlinked.ts";

const formats = {
  csv: async (report: Report) => toCsv(report),
  docx: async (report: Report) => toDocx(report, { charts: "tables" }),
  html: async (report: Report) => toHtml(report, { sortable: true }),
  md: async (report: Report) => toMarkdown(report),
  xlsx: async (report: Report) => toXlsx(report),
} as const;

/** Texts of cells without figures, which some formats write as numbers. */
function wordsOf(report: Report): readonly string[] {
  const cells = tablesOf(report).flatMap(({ header, body }) => [...header, ...body].flatMap((row) => row.cells));
  return [...new Set(cells.filter(({ children }) => children.every(({ kind }) => kind === "text")))]
    .map(({ children }) => squeezed(plainText(children)))
    .filter((text) => text !== "");
}
const squeezed = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");
const lost = (report: Report, text: string): readonly string[] => {
  const found = squeezed(text);
  return wordsOf(report).filter((word) => !found.includes(word));
};
const cellsOf = (html: string): readonly string[] =>
  DomUtils.getElementsByTagName((name) => name === "td" || name === "th", parseDocument(html), true).map((cell) =>
    squeezed(DomUtils.textContent(cell)),
  );

describe.each(everyDocument)("$builder ($language)", ({ make }) => {
  const report = make();
  const files = new Map<keyof typeof formats, Promise<string | Uint8Array>>();
  const fileOf = async (format: keyof typeof formats): Promise<Buffer> => {
    const file = files.get(format) ?? formats[format](report);
    files.set(format, file);
    return Buffer.from(await file);
  };

  it("is JSON as it stands, made alike again, each figure linked to an evaluation", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(JSON.stringify(make())).toBe(JSON.stringify(report));
    expect(unlinked(report)).toEqual([]);
  });

  it.each(["csv", "html", "md", "docx", "xlsx"] as const)("gives the same bytes again, as %s", async (format) => {
    const copy = JSON.parse(JSON.stringify(report)) as Report;
    expect(Buffer.compare(await fileOf(format), Buffer.from(await formats[format](copy)))).toBe(0);
  });

  it("is read back cell by cell from HTML", async () => {
    const cells = tablesOf(report).flatMap(({ header, body }) => [...header, ...body].flatMap((row) => row.cells));
    expect(cellsOf((await fileOf("html")).toString())).toEqual(
      cells.map(({ children }) => squeezed(plainText(children))),
    );
  });

  it("loses no text of its tables in Word and in a workbook", async () => {
    const buffer = await fileOf("docx");
    expect(lost(report, (await mammoth.extractRawText({ buffer })).value)).toEqual([]);
    const { sheets } = await readXlsx(await fileOf("xlsx"));
    expect(lost(report, sheets.flatMap(({ rows }) => rows.flat()).join(" "))).toEqual([]);
  });
});

/** The plan with a hostile text wherever people wrote one, and the ids that hold it together kept. */
let at = 0;
const hostile = (): string => hostileTexts[at++ % hostileTexts.length] ?? "";
function spoiled<Node>(node: Node): Node {
  const written = new Set(["content", "title", "text", "name", "subject", "issuer", "preamble", "recipients"]);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return written.has(key) ? hostile() : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, name)]));
  };
  return walk(node, "") as Node;
}

const frame = {
  parentAgency: hostile(),
  agency: hostile(),
  symbol: hostile(),
  place: hostile(),
  addressees: [hostile(), hostile()],
  recipients: [hostile()],
  legalBasis: [hostile()],
  signature: { title: hostile(), name: hostile() },
};
const counts = { online: 2, direct: 3, carriedOver: 1, early: 4, onTime: 1, late: 0, withinTime: 1, overdue: 0 };
const control = (): Report =>
  controlReport(
    { inPeriod: { dossiers: { rows: hostileTexts.map((name) => ({ group: "departments", name, counts })) } } },
    {
      period: quarter(2022, 3),
      regime: decree09Reports,
      frame,
      remarks: { difficulties: hostileTexts, tasks: hostileTexts, proposals: hostileTexts, other: hostileTexts },
    },
  );
const hostileDocuments = documentsOf({
  plan: spoiled(quangNgai2022Plan),
  directory: spoiled(someUnits),
  frame,
  notices: hostileTexts,
  control,
}).filter(({ language }) => language === "vi");

describe.each(hostileDocuments)("$builder of hostile texts", ({ builder, make }) => {
  const report = make();
  const expected = everyDocument.find((one) => one.builder === builder && one.language === "vi")?.make();

  it("brings no element, event or address of theirs into HTML", () => {
    const elementsOf = (html: string) => DomUtils.getElementsByTagName(() => true, parseDocument(html), true);
    const usual = new Set(elementsOf(toHtml(expected ?? report)).map(({ name }) => name));
    const elements = elementsOf(toHtml(report));
    const strange = new Set(elements.map(({ name }) => name).filter((name) => !usual.has(name)));
    for (const name of ["ul", "li", "ol", "br", "nav", "em", "strong"]) strange.delete(name);
    expect([...strange]).toEqual([]);
    const attributes = elements.flatMap(({ attribs }) => Object.keys(attribs));
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
    expect(elements.flatMap(({ attribs }) => attribs.href ?? []).filter((href) => !href.startsWith("#"))).toEqual([]);
  });

  it("brings no control character and no link into Word, no formula and no error into a workbook", async () => {
    const files = { ...unzipSync(await formats.docx(report)), ...unzipSync(await formats.xlsx(report)) };
    const texts = Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    const wrong = texts.filter(
      ([, xml]) => inertText(xml) !== xml || /<f>|<f |TargetMode="External"|t="e"|<w:hyperlink r:id/.test(xml),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("begins no field of CSV as a formula", () => {
    const fields = toCsv(report).matchAll(/(?:^\uFEFF?|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g);
    const live = [...fields]
      .map(([, quoted, bare]) => quoted ?? bare ?? "")
      .filter((text) => /^([=+@\t\r]|-\d\D)/.test(text));
    expect(live).toEqual([]);
  });
});
