import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/index.ts";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, type Directory } from "../../src/plan/index.ts";
import { type Report, submissionMatrixReport, type Table } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { expectGolden } from "../golden.ts";
import { issuesOf } from "../issuesOf.ts";
import { directory, events, onePlan } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

/** The units among which something was late, missing or did not arise, and a few besides. */
const few: Directory = {
  units: directory.units.filter(({ id }) => /^(so-(01|18|19|20)|huyen-0[12]|xa-(001|171|173))$/.test(id)),
};
const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory: few });
const options = { task: "45", schedule: "45.s1", directory: few } as const;
const report = submissionMatrixReport(quangNgai2022Plan, progress, options);

const tableOf = ({ sections }: Report): Table => {
  const found = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
};
const rowsOf = (of: Report): readonly (readonly string[])[] =>
  tableOf(of).body.map(({ cells }) => cells.map(({ children }) => plainText(children)));

describe("submissionMatrixReport", () => {
  it("is the document the golden files show, in both languages", () => {
    const notices = ["đơn vị và sự kiện trong bảng này là giả định, dùng để minh họa."];
    const framed = submissionMatrixReport(quangNgai2022Plan, progress, { ...options, frame: demoFrame, notices });
    expectGolden("report/submissions.md", toMarkdown(framed));
    const english = submissionMatrixReport(quangNgai2022Plan, progress, { ...options, words: en });
    expectGolden("report/submissions.en.md", toMarkdown(english));
  });

  it("says late and missing in letters with days, so that it is read without colour", () => {
    const rows = rowsOf(report);
    expect(rows.find((row) => row[1] === "Sở mô phỏng 18")).toEqual([
      "2",
      "Sở mô phỏng 18",
      "C 197",
      "Đ",
      "Đ",
      "○",
      "2",
      "0",
      "0",
      "1",
    ]);
    expect(rows.find((row) => row[1] === "Sở mô phỏng 19")?.[2]).toBe("M 4");
    expect(rows.find((row) => row[1] === "Xã mô phỏng 173")?.slice(2)).toEqual([
      "K",
      "K",
      "K",
      "○",
      "0",
      "0",
      "3",
      "0",
    ]);
    const marks = Object.values(en.report.submissions.marks);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it("sums rows, groups and columns to the same numbers", () => {
    const rows = tableOf(report).body;
    const number = (text: string | undefined): number => Number(text);
    const units = rowsOf(report).filter((_, at) => rows[at]?.kind === "row");
    const groups = rowsOf(report).filter((_, at) => rows[at]?.kind === "group");
    const [all, ...byStatus] = rowsOf(report).filter((_, at) => rows[at]?.kind === "total");
    for (const column of [0, 1, 2, 3]) {
      const total = number(all?.slice(5)[column]);
      expect(units.reduce((sum, row) => sum + number(row[6 + column]), 0)).toBe(total);
      expect(groups.reduce((sum, row) => sum + number(row[5 + column]), 0)).toBe(total);
      expect([1, 2, 3, 4].reduce((sum, period) => sum + number(byStatus[column]?.[period]), 0)).toBe(total);
    }
    expect(all?.slice(0, 5)).toEqual(["Tổng cộng (đã gửi/phải gửi)", "8/9", "9/9", "9/9", "0/9"]);
  });

  it("explains the marks it uses and no others, and names whom a count counted", () => {
    expect(tableOf(report).notes?.[0]).toContain("K: báo cáo không phát sinh");
    expect(tableOf(report).notes?.[0]).not.toContain("T:");
    expect(report.evaluations["submissions period 1 not-sent"]?.lines).toEqual(["Đếm được 1: Sở mô phỏng 18."]);
  });

  it("links every figure to an evaluation that exists", () => {
    expect(unlinked(report)).toEqual([]);
  });

  it("lies down where periods are many, and stands where they are few", () => {
    const monthly = onePlan({
      assignments: [{ id: "1.a1", text: "Các sở, ban ngành.", duties: [{ role: "lead", agencies: ["so-ban-nganh"] }] }],
      schedules: [
        { id: "1.s1", text: "Hàng tháng", schedule: { kind: "recurring", every: { unit: "month", interval: 1 } } },
      ],
    });
    const year = assessPlan(monthly, { asOf: "2022-10-14", events: [], directory: few });
    const wide = submissionMatrixReport(monthly, year, { task: "1", directory: few });
    expect(tableOf(wide).columns).toHaveLength(2 + 12 + 4);
    expect(wide.sections[0]?.orientation).toBe("landscape");
    expect(report.sections[0]?.orientation).toBe("portrait");
  });

  it("says so where no unit owes anything, and refuses a task the plan does not have", () => {
    const none = submissionMatrixReport(quangNgai2022Plan, progress, { task: "39" });
    expect(none.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
    expect(issuesOf(() => submissionMatrixReport(quangNgai2022Plan, progress, { task: "46" }))).toMatchObject([
      { code: "unknown-task" },
    ]);
  });

  it("keeps group rows and marks in HTML", () => {
    const page = toHtml(report);
    expect(page).toMatch(/<tr class="group"[^>]*>.*I\. Các sở, ban ngành/);
    expect(page).toContain("C 197");
  });
});
