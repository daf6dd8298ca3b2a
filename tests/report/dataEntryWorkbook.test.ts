import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { toXlsx } from "../../src/formats/xlsx.ts";
import { readTaskEvents } from "../../src/import/readTaskEvents.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, type Directory } from "../../src/plan/index.ts";
import { dataEntryWorkbook, type Report, type Table } from "../../src/report/index.ts";
import {
  boolean,
  dataRequirements,
  date,
  integer,
  isKnown,
  measure,
  nullable,
  oneOf,
  table,
  tabulation,
  text,
} from "../../src/tally/index.ts";
import { expectGolden } from "../golden.ts";
import { issuesOf } from "../issuesOf.ts";
import { directory, events } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

const few: Directory = { units: directory.units.filter(({ id }) => /^(so-18|so-19|huyen-01)$/.test(id)) };
const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory: few });
const content = { plan: quangNgai2022Plan, progress, directory: few, agencies: ["so-18", "so-19"] } as const;
const report = dataEntryWorkbook(content);
const tableOf = ({ sections }: Report): Table => {
  const found = sections.at(-1)?.blocks[0];
  if (found?.kind !== "table") throw new Error("no table");
  return found;
};

describe("dataEntryWorkbook of a plan", () => {
  it("is the form the golden files show, in both languages", () => {
    expectGolden("report/entry.md", toMarkdown(report));
    expectGolden("report/entry.en.md", toMarkdown(dataEntryWorkbook(content, { words: en })));
  });

  it("has a row for each piece of work a unit has open, and none for what is done", () => {
    const rows = tableOf(report).body.map(({ cells }) => cells.map(({ children }) => plainText(children)));
    expect(rows.map(([key]) => key)).toContain("45|45.s1|2022-Q1|so-18");
    expect(rows.map(([key]) => key)).not.toContain("45|45.s1|2022-Q1|so-19");
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(["Sở mô phỏng 18", "Sở mô phỏng 19"]));
    expect(unlinked(report)).toEqual([]);
  });

  it("locks what is given and lets the rest take only what it may", async () => {
    const book = await readXlsx(await toXlsx(report), { readStyles: true });
    const sheet = book.sheets.find(({ hidden, protection }) => !hidden && protection !== undefined);
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.dataValidations?.map(({ type }) => type)).toEqual(["list", "date"]);
    const bottom = (sheet?.rows.length ?? 1) - 1;
    const open = Array.from({ length: 9 }, (_, column) => {
      const cell = sheet?.cells?.get(`${bottom},${column}`);
      return cell?.style?.protection?.locked === false;
    });
    expect(open).toEqual([false, false, false, false, false, true, true, true, true]);
  });

  it("comes back filled in as events that move the plan on", async () => {
    const book = await readXlsx(await toXlsx(report));
    const sheets = book.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row[0] === "45|45.s1|2022-Q1|so-18"
          ? [...row.slice(0, 5), "Đã trình hoặc gửi", "14/10/2022", "12/BC-S18", "gửi bù"]
          : [...row],
      ),
    }));
    const filled = await writeXlsx({ sheets });
    const read = readTaskEvents(filled, { format: "xlsx" });
    expect(read.issues).toEqual([]);
    expect(read.events).toEqual([
      {
        id: "45|45.s1|2022-Q1|so-18|submitted|2022-10-14",
        kind: "submitted",
        on: "2022-10-14",
        about: { task: "45", schedule: "45.s1", occurrence: "2022-Q1", agency: "so-18" },
        evidence: [{ kind: "document", number: "12/BC-S18" }],
        note: "gửi bù",
      },
    ]);
    const after = assessPlan(quangNgai2022Plan, {
      asOf: "2022-10-14",
      events: [...events, ...read.events],
      directory: few,
    });
    const share = after.items
      .find((item) => item.schedule === "45.s1" && item.occurrence?.key === "2022-Q1")
      ?.shares?.find(({ agency }) => agency === "so-18");
    expect(share).toMatchObject({ work: "submitted", time: "late", daysLeft: -197 });
  });

  it("says so where nothing is open", () => {
    const nothing = dataEntryWorkbook({ ...content, agencies: [] });
    expect(nothing.sections).toHaveLength(1);
    expect(toHtml(nothing)).toContain("Không còn việc nào phải cập nhật.");
  });
});

describe("dataEntryWorkbook of records", () => {
  const codes = Array.from({ length: 60 }, (_, at) => `don-vi-${at + 1}`) as readonly string[] as readonly [string];
  const dossier = table("dossier", {
    agency: oneOf(codes, { header: "Đơn vị" }),
    kind: oneOf(["một, phần", "toàn trình"], { header: "Mức độ" }),
    paid: boolean({ header: "Trực tuyến" }),
    fee: integer({ header: "Phí" }),
    dueOn: nullable(date({ header: "Ngày hẹn trả" })),
    note: text({ header: "Ghi chú" }),
  });
  const known = isKnown(dossier.paid);
  const online = measure(dossier, {
    id: "online",
    unit: "dossier",
    denominator: known,
    numerator: isKnown(dossier.fee),
  });
  const kinds = measure(dossier, {
    id: "kinds",
    unit: "dossier",
    denominator: known,
    numerator: isKnown(dossier.kind),
  });
  const due = measure(dossier, { id: "due", unit: "dossier", denominator: known, numerator: isKnown(dossier.dueOn) });
  const requirements = dataRequirements(tabulation(dossier, { measures: [online, kinds, due], by: [dossier.agency] }));
  const records = dataEntryWorkbook({ requirements, asOf: "2022-10-14", rows: 20 });

  it("has the titles of an export and rules by type", () => {
    expect(tableOf(records).columns.map(({ title, entry }) => [title, entry?.kind])).toEqual([
      ["Đơn vị", "choice"],
      ["Mức độ", "choice"],
      ["Trực tuyến", "choice"],
      ["Phí", "count"],
      ["Ngày hẹn trả", "date"],
    ]);
    expect(tableOf(records).body).toHaveLength(20);
    expectGolden("report/entry-records.md", toMarkdown(records));
  });

  it("puts lists that are long or have commas on a hidden sheet, under names", async () => {
    const book = await readXlsx(await toXlsx(records), { readStyles: true });
    expect(book.sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ["Biểu nhập số liệu", false],
      ["nhap-so-lieu", false],
      ["Danh mục", true],
    ]);
    const rules = book.sheets[1]?.dataValidations?.map(({ type, formula1, values }) => [type, formula1 ?? values]);
    expect(rules).toEqual([
      ["list", "danh_muc_1"],
      ["list", "danh_muc_2"],
      ["list", ["có", "không"]],
      ["whole", "0"],
      ["date", "36526"],
    ]);
    expect(book.sheets[2]?.rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ["don-vi-1", "một, phần"],
      ["don-vi-2", "toàn trình"],
      ["don-vi-3", null],
    ]);
    expect(book.namedRanges?.filter(({ name }) => name.startsWith("danh_muc"))).toMatchObject([
      { name: "danh_muc_1", range: "'Danh mục'!$A$1:$A$60" },
      { name: "danh_muc_2", range: "'Danh mục'!$B$1:$B$2" },
    ]);
  });

  it("refuses a number of rows that is none", () => {
    const asking = (rows: number) => issuesOf(() => dataEntryWorkbook({ requirements, asOf: "2022-10-14", rows }));
    expect(asking(0)).toMatchObject([{ code: "below-least", path: ["rows"] }]);
    expect(asking(1.5)).toMatchObject([{ code: "not-a-whole-number" }]);
  });
});
