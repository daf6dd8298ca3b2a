import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { type ReadPlanOptions, readPlan } from "../../src/import/readPlan.ts";
import type { Assignment, Duty, Plan } from "../../src/plan/plan.ts";
import { comparable } from "./comparable.ts";
import { fiveColumns, headLines, type Layout, tableRows } from "./writers/layout.ts";
import { writeDocx } from "./writers/writeDocx.ts";
import { writeHtml } from "./writers/writeHtml.ts";
import { writeProse } from "./writers/writeProse.ts";
import { writeText } from "./writers/writeText.ts";
import { writeXlsx } from "./writers/writeXlsx.ts";

const plan = quangNgai2022Plan;
const known = { agencies: plan.agencies, territory: plan.territory };
const head = headLines(plan);

const read = async (input: string | Uint8Array, format: ReadPlanOptions["format"]): Promise<Plan> =>
  (await readPlan(input, { format, ...known })).plan;

const expected = comparable(plan);

const plain: Layout = { columns: fiveColumns, bullet: "- ", groups: "cells", parts: "merged" };
const shuffled: Layout = {
  columns: [
    ["time", "Thời hạn hoàn thành"],
    ["label", "TT"],
    ["agency", "Phân công thực hiện"],
    ["content", "NHIỆM VỤ"],
    ["note", "Ghi chú"],
    ["result", "Sản phẩm"],
  ],
  bullet: "• ",
  groups: "wide",
  parts: "merged",
};

describe("the plan written out and read again", () => {
  it.each<[string, Layout, "p" | "br" | "ul", boolean]>([
    ["as published", plain, "p", false],
    ["columns in another order, other headings, other bullets", shuffled, "br", false],
    ["lists, group titles merged, totals", { ...plain, bullet: "", groups: "merged", totals: true }, "ul", false],
    ["in a table that lays the page out", { ...plain, bullet: "+ " }, "p", true],
  ])("HTML, %s", async (_, layout, breaks, layoutTable) => {
    const html = writeHtml(head, tableRows(plan, layout), { breaks, layoutTable });
    expect(comparable(await read(html, "html"))).toEqual(expected);
  });

  it.each<[string, Layout, boolean]>([
    ["as published", plain, false],
    ["columns in another order, other headings, other bullets", shuffled, false],
    ["numbers and bullets by Word", { ...plain, groups: "merged" }, true],
    ["paragraphs for items, totals", { ...plain, bullet: "", totals: true }, false],
  ])("DOCX, %s", async (_, layout, numbered) => {
    const docx = await writeDocx(head, tableRows(plan, layout), { numbered });
    expect(comparable(await read(docx, "docx"))).toEqual(expected);
  });

  it.each<[string, Layout, "shared" | "inline", number]>([
    ["as published", plain, "shared", 0],
    ["columns in another order, text inline, table off the edge", shuffled, "inline", 2],
    ["group titles merged, totals and a signature below", { ...plain, groups: "merged", totals: true }, "shared", 1],
  ])("XLSX, %s", async (_, layout, strings, left) => {
    const xlsx = writeXlsx(head, tableRows(plan, layout), { strings, left, signature: true });
    expect(comparable(await read(xlsx, "xlsx"))).toEqual(expected);
  });

  it.each(["tabs", "bars"] as const)("text with cells between %s", async (mark) => {
    const text = writeText(head, tableRows(plan, { ...plain, parts: "empty" }), 5, mark);
    expect(comparable(await read(text, "text"))).toEqual(expected);
  });

  it("numbered prose without a table", async () => {
    expect(comparable(await read(writeProse(plan), "text"))).toEqual(expected);
  });

  describe("seven columns, lead and coordination apart", () => {
    const seven: Layout = {
      columns: [
        ["label", "TT"],
        ["content", "Nội dung nhiệm vụ"],
        ["lead", "Cơ quan chủ trì"],
        ["coordinate", "Cơ quan phối hợp"],
        ["time", "Thời gian thực hiện"],
        ["result", "Sản phẩm/kết quả"],
        ["note", "Ghi chú"],
      ],
      bullet: "- ",
      groups: "cells",
      parts: "merged",
    };
    // The columns themselves say who leads: a statement that prints no role has the role of its column. Statements
    // come column by column, so those that lead come first.
    const bare = (duties: readonly Duty[]): boolean => duties[0]?.role === undefined;
    const column = (list: readonly Assignment[], lead: boolean): Assignment[] =>
      list.filter(({ duties }) => (bare(duties) || duties.some(({ role }) => role === "lead")) === lead);
    const inColumns = {
      ...plan,
      groups: plan.groups.map((group) => ({
        ...group,
        tasks: group.tasks.map((task) => {
          const parts = task.assignments.some((item) => item.deliverables)
            ? task.deliverables.map(({ id }) => id)
            : [undefined];
          const ordered = parts.flatMap((part) => {
            const own = task.assignments.filter((item) => part === undefined || item.deliverables?.includes(part));
            return [...column(own, true), ...column(own, false)];
          });
          const assignments = ordered.map((item, index) => ({
            ...item,
            id: `${task.id}.a${index + 1}`,
            duties: item.duties.map((duty) => (bare(item.duties) ? { role: "lead" as const, ...duty } : duty)),
          }));
          return { ...task, assignments };
        }),
      })),
    };

    it.each([false, true])("XLSX, heading of two rows: %s", async (deepHeading) => {
      const xlsx = writeXlsx(head, tableRows(plan, { ...seven, deepHeading }), { strings: "shared" });
      expect(comparable(await read(xlsx, "xlsx"))).toEqual(comparable(inColumns));
    });
    it("DOCX, heading of two rows", async () => {
      const docx = await writeDocx(head, tableRows(plan, { ...seven, deepHeading: true }));
      expect(comparable(await read(docx, "docx"))).toEqual(comparable(inColumns));
    });
  });

  describe("every row cut by a page break", () => {
    const cut: Layout = { ...plain, parts: "empty", split: true };

    it("text", async () => {
      expect(comparable(await read(writeText(head, tableRows(plan, cut), 5, "tabs"), "text"))).toEqual(expected);
    });
    it("DOCX", async () => {
      expect(comparable(await read(await writeDocx(head, tableRows(plan, cut)), "docx"))).toEqual(expected);
    });
    it("HTML, heading not repeated", async () => {
      const html = writeHtml(head, tableRows(plan, { ...cut, noRepeat: true }), { breaks: "p" });
      expect(comparable(await read(html, "html"))).toEqual(expected);
    });
  });
});
