import { describe, expect, it } from "vitest";
import { quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, countProgress } from "../../src/plan/index.ts";
import { planProgressReport, type Report } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { expectGolden } from "../golden.ts";
import { directory, events } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory });
const report = planProgressReport(quangNgai2022Plan, progress, {
  directory,
  calendar: vietnamCalendar,
  verdicts: demoVerdicts,
});
const blocksOf = ({ sections }: Report): readonly Report["sections"][number]["blocks"][number][] =>
  sections.flatMap(({ blocks }) => blocks);
const paragraphs = blocksOf(report).flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : []));

describe("planProgressReport", () => {
  it("is the document the golden files show: one group in Vietnamese, one in English", () => {
    const notices = ["sự kiện trong báo cáo này là giả định, dùng để minh họa."];
    const scope = { group: "VI" } as const;
    expectGolden(
      "report/progress-group.md",
      toMarkdown(
        planProgressReport(quangNgai2022Plan, progress, {
          scope,
          directory,
          calendar: vietnamCalendar,
          frame: demoFrame,
          notices,
        }),
      ),
    );
    expectGolden(
      "report/progress-group.en.md",
      toMarkdown(
        planProgressReport(quangNgai2022Plan, progress, { scope, directory, calendar: vietnamCalendar, words: en }),
      ),
    );
  });

  it("says the standard count in words, each figure the one counted", () => {
    const { total, doneOnTime, doneLate, withinTime, overdue } = countProgress(
      progress.items.filter(({ origin }) => origin === "plan"),
    );
    expect([total, doneOnTime, doneLate, withinTime, overdue]).toEqual([24, 9, 3, 9, 3]);
    expect(paragraphs).toContain(
      "Đến ngày 14/10/2022, trong 24 việc có thời hạn có 9 việc hoàn thành đúng hạn; 3 việc hoàn thành nhưng quá hạn; 9 việc đang trong hạn; 3 việc quá hạn chưa hoàn thành.",
    );
  });

  it("draws what falls due, what repeats, what goes on all year and what has no day yet apart", () => {
    const charts = blocksOf(report).flatMap((block) => (block.kind === "figure" ? [block.chart] : []));
    const rows = charts.flatMap((chart) => (chart.kind === "timeline" ? chart.rows : []));
    const kindsOf = (task: string) => [
      ...new Set(rows.find(({ number }) => number === task)?.spans.map(({ kind }) => kind)),
    ];
    expect(["2", "5", "14", "25", "30"].map(kindsOf)).toEqual([
      ["dated"],
      ["continuous"],
      ["undated"],
      ["continuous", "dated"],
      ["recurring"],
    ]);
  });

  it("has a row for each task group, and every task in the annex", () => {
    const tables = blocksOf(report).filter((block) => block.kind === "table");
    const cells = tables.flatMap(({ body }) => body.map((row) => row.cells.map((cell) => plainText(cell.children))));
    for (const { title } of quangNgai2022Plan.groups)
      expect(cells.some((row) => row.some((text) => text.includes(title)))).toBe(true);
    const annex = report.sections.find(({ orientation }) => orientation === "landscape");
    expect(annex).toBeDefined();
  });

  it("links every figure and every state to an evaluation that exists, in any scope", () => {
    expect(unlinked(report)).toEqual([]);
    for (const scope of [{ group: "VI" }, { agency: "so-tu-phap" }])
      expect(unlinked(planProgressReport(quangNgai2022Plan, progress, { scope, directory }))).toEqual([]);
    expect(report.evaluations["agency so-01"]?.lines[0]).toMatch(
      /^Tổng số = việc của cơ quan \+ .* = \d+ \+ \d+ \+ \d+\.$/,
    );
  });

  it("is complete in English: no Vietnamese sentence of ours is left in it", () => {
    const english = planProgressReport(quangNgai2022Plan, progress, { words: en });
    const own = blocksOf(english).flatMap((block) => (block.kind === "heading" ? [plainText(block.children)] : []));
    expect(own.length).toBeGreaterThan(3);
    for (const heading of own) expect(heading).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  });

  it("without anything done or due says so, and keeps zeros out of the words", () => {
    const nothing = planProgressReport(quangNgai2022Plan, { ...progress, items: [] });
    expect(JSON.stringify(nothing.sections)).not.toContain("NaN");
  });
});
