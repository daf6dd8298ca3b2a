import { describe, expect, it } from "vitest";
import { quangNgai2022Plan, vietnamCalendar } from "../../src/data/index.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan, type Directory, workloadOf } from "../../src/plan/index.ts";
import { agencyScorecard, type Report, type Table } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { expectGolden } from "../golden.ts";
import { issuesOf } from "../issuesOf.ts";
import { directory, events } from "../plan/scenario.ts";
import { unlinked } from "./unlinked.ts";

const few: Directory = { units: directory.units.filter(({ id }) => /^(so-(01|18|19)|huyen-01|xa-173)$/.test(id)) };
const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events, directory: few });
const options = { directory: few, calendar: vietnamCalendar, verdicts: demoVerdicts.slice(0, 3) } as const;
const cardOf = (agency: string): Report => agencyScorecard(quangNgai2022Plan, progress, { ...options, agency });
const tableOf = ({ sections }: Report, id: string): Table | undefined =>
  sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === "table" && block.id === id);
const rowsOf = (report: Report, id: string): readonly (readonly string[])[] =>
  (tableOf(report, id)?.body ?? []).map(({ cells }) => cells.map(({ children }) => plainText(children)));
const headingsOf = ({ sections }: Report): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" ? [plainText(block.children)] : [])),
  );

describe("agencyScorecard", () => {
  it("is the document the golden files show, in both languages", () => {
    const notices = ["đơn vị, sự kiện và số liệu trong phiếu này là giả định, dùng để minh họa."];
    const framed = agencyScorecard(quangNgai2022Plan, progress, {
      ...options,
      agency: "so-19",
      frame: demoFrame,
      notices,
    });
    expectGolden("report/scorecard.md", toMarkdown(framed));
    const english = agencyScorecard(quangNgai2022Plan, progress, { ...options, agency: "so-19", words: en });
    expectGolden("report/scorecard.en.md", toMarkdown(english));
  });

  it("counts what workloadOf counts, for agencies of the plan and units of groups", () => {
    for (const agency of ["so-tu-phap", "so-19", "xa-173", "vp-ubnd-tinh"]) {
      const count = workloadOf(progress).find((load) => load.agency === agency)?.count;
      const block = cardOf(agency).sections[0]?.blocks.find(({ kind }) => kind === "highlights");
      const shown = block?.kind === "highlights" ? block.items.map(({ value }) => Number(value.text)) : [];
      expect(shown).toEqual([count?.total, count?.doneOnTime, count?.doneLate, count?.withinTime, count?.overdue]);
    }
  });

  it("lists what it leads apart from what it supports, each task in one of the two", () => {
    const report = cardOf("so-tu-phap");
    expect(rowsOf(report, "led").map((row) => row[1]?.split(".")[0])).toEqual(["7", "27", "35"]);
    const supported = rowsOf(report, "supported").map((row) => row[1]?.split(".")[0]);
    expect(supported).toContain("13");
    for (const task of ["7", "27", "35"]) expect(supported).not.toContain(task);
  });

  it("shows requests to a coordinating agency and which were answered", () => {
    const asked = progress.requests.map(({ to }) => to);
    const report = cardOf(asked[0] ?? "");
    expect(rowsOf(report, "supported").some((row) => Number(row[4]) > 0)).toBe(true);
    expect(JSON.stringify(report.sections)).toContain("Được đề nghị phối hợp ");
  });

  it("marks each period of what is sent more than once", () => {
    const row = rowsOf(cardOf("so-19"), "submissions").find(([task]) => task?.startsWith("45."));
    expect(row?.[1]).toBe("quý I/2022: M 4\nquý II/2022: Đ\nquý III/2022: Đ\nquý IV/2022: ○");
    expect(row?.slice(2)).toEqual(["2", "1", "0", "0"]);
    expect(tableOf(cardOf("so-19"), "submissions")?.notes?.[0]).toMatch(/^Ký hiệu: Đ: gửi đúng hạn; M: /);
  });

  it("names the last working day before each next due day, and targets only where they are given", () => {
    expect(rowsOf(cardOf("so-19"), "next-due")[0]?.at(-1)).toBe("30/12/2022");
    expect(headingsOf(cardOf("so-19"))).toContain("KẾT QUẢ CÁC CHỈ TIÊU");
    expect(headingsOf(agencyScorecard(quangNgai2022Plan, progress, { agency: "so-19", directory: few }))).not.toContain(
      "KẾT QUẢ CÁC CHỈ TIÊU",
    );
  });

  it("links every figure to an evaluation that exists", () => {
    for (const agency of ["so-19", "so-tu-phap"]) expect(unlinked(cardOf(agency))).toEqual([]);
  });

  it("refuses an agency that neither plan nor directory knows", () => {
    expect(issuesOf(() => cardOf("so-99"))).toMatchObject([{ code: "unknown-agency", params: { agency: "so-99" } }]);
  });
});
