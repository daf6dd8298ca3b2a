import { describe, expect, it } from "vitest";
import { firstMonths, month, quarter, year } from "../../src/calendar/index.ts";
import { decree09Reports, nationalPortalReports, quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, countProgress, type Plan } from "../../src/plan/index.ts";
import { type ProgressPeriod, planProgressReport, type Report } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { expectGolden } from "../golden.ts";
import { about, directory, events, onePlan } from "../plan/scenario.ts";
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

  it("names a plan without a subject by its document", () => {
    const { subject: _, ...instrument } = quangNgai2022Plan.instrument;
    const bare = planProgressReport({ ...quangNgai2022Plan, instrument: { ...instrument, subject: "" } }, progress);
    expect(bare.title).toContain("Tình hình thực hiện Quyết định số 140/QĐ-UBND (đến ngày 14/10/2022)");
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

  it("agrees with its numbers in English, and names each period apart from its task's number", () => {
    const english = planProgressReport(quangNgai2022Plan, progress, { words: en });
    expect(toMarkdown(english)).toMatch(/Of what has come due, 9\S+ of 15\S+ were done on time/);
    const counted = Object.values(english.evaluations).flatMap(({ lines }) =>
      lines.filter((line) => /Tasks? \d/.test(line)),
    );
    expect(counted.filter((line) => /^Counted 1: Tasks/.test(line))).toEqual([]);
    expect(counted.join(" ")).toContain("1 (February 2022)");
  });

  it("is complete in English: no Vietnamese sentence of ours is left in it", () => {
    const english = planProgressReport(quangNgai2022Plan, progress, { words: en });
    const own = blocksOf(english).flatMap((block) => (block.kind === "heading" ? [plainText(block.children)] : []));
    expect(own.length).toBeGreaterThan(3);
    for (const heading of own) expect(heading).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  });

  describe("with a period", () => {
    /** A report each month, the plan of one year or the next. */
    const monthly = (of: number): Plan => ({
      ...onePlan({
        schedules: [
          { id: "1.s1", text: "Hàng tháng", schedule: { kind: "recurring", every: { unit: "month", interval: 1 } } },
        ],
      }),
      period: year(of),
    });
    const sent = (month: string, on: string) => ({ kind: "submitted", on, about: { occurrence: month } });
    const now = assessPlan(monthly(2022), {
      asOf: "2022-10-14",
      // January in time, February to June late, July and August in time, September not at all.
      events: about(
        sent("2022-01", "2022-01-20"),
        ...["02", "03", "04", "05", "06"].map((month) => sent(`2022-${month}`, "2022-07-04")),
        sent("2022-07", "2022-07-29"),
        sent("2022-08", "2022-08-31"),
      ),
    });
    const before = assessPlan(monthly(2021), {
      asOf: "2021-10-14",
      events: about(sent("2021-07", "2021-07-30"), sent("2021-08", "2021-09-09")),
    });
    const cellsOf = (inPeriod: ProgressPeriod, words = {}): readonly (readonly string[])[] => {
      const made = planProgressReport(monthly(2022), now, { inPeriod, ...words });
      expect(unlinked(made)).toEqual([]);
      const table = blocksOf(made).find((block) => block.kind === "table" && block.id === "progress-by-period");
      return table?.kind === "table" ? table.body.map(({ cells }) => cells.map((one) => plainText(one.children))) : [];
    };

    it("gives what fell due and what was done three times: in it, year to date, same period last year", () => {
      const period = { period: quarter(2022, 3), regime: nationalPortalReports };
      expect(cellsOf({ ...period, lastYear: before })).toEqual([
        ["Việc đến hạn", "3", "9", "3"],
        ["Hoàn thành đúng hạn", "2", "3", "1"],
        ["Hoàn thành quá hạn", "0", "5", "1"],
        ["Trong hạn", "0", "0", "0"],
        ["Quá hạn", "1", "1", "1"],
        ["Được gia hạn", "0", "0", "0"],
        ["Tỷ lệ đúng hạn", "66,67%", "33,33%", "33,33%"],
        ["Việc hoàn thành (theo ngày hoàn thành)", "7", "8", "2"],
      ]);
    });

    it("takes the days of its regime: to the 14th, September's report falls due after it", () => {
      const period = { period: quarter(2022, 3), regime: decree09Reports };
      expect(cellsOf(period).slice(0, 2)).toEqual([
        ["Việc đến hạn", "3", "8", "–"],
        ["Hoàn thành đúng hạn", "2", "3", "–"],
      ]);
    });

    it("says so of a period with nothing due, without a share", () => {
      const nothing = assessPlan(monthly(2022), { asOf: "2022-10-14", events: [] });
      const inPeriod = { period: month(2022, 7), regime: nationalPortalReports, lastYear: { ...nothing, items: [] } };
      expect(cellsOf(inPeriod).map((cells) => cells[3])).toEqual(["0", "0", "0", "0", "0", "0", "–", "0"]);
    });

    it("refuses a period the regime does not report on", () => {
      const inPeriod = { period: firstMonths(2022, 9), regime: decree09Reports };
      expect(() => planProgressReport(monthly(2022), now, { inPeriod })).toThrowError(/not-a-reporting-period/);
    });

    it("is the part the golden files show, in both languages", () => {
      const inPeriod = { period: quarter(2022, 3), regime: decree09Reports, lastYear: before };
      const notices = ["kế hoạch và sự kiện trong báo cáo này là giả định, dùng để minh họa."];
      const made = planProgressReport(monthly(2022), now, { inPeriod, notices });
      expectGolden("report/progress-period.md", toMarkdown(made));
      const english = planProgressReport(monthly(2022), now, { inPeriod, words: en });
      expectGolden("report/progress-period.en.md", toMarkdown(english));
    });
  });

  it("without anything done or due says so, and keeps zeros out of the words", () => {
    const nothing = planProgressReport(quangNgai2022Plan, { ...progress, items: [] });
    expect(JSON.stringify(nothing.sections)).not.toContain("NaN");
  });
});
