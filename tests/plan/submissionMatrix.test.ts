import { describe, expect, it } from "vitest";
import { submissionMatrix } from "../../src/plan/submissionMatrix.ts";
import { issuesOf } from "../issuesOf.ts";
import { progressOn } from "./scenario.ts";

describe("submissionMatrix", () => {
  const matrix = submissionMatrix(progressOn("2022-10-14"), { task: "45", schedule: "45.s1" });
  const cellsOf = (agency: string): readonly unknown[] =>
    matrix.rows.find((row) => row.agency === agency)?.cells.map((cell) => cell.status) ?? [];

  it("lays out 206 units against four quarters", () => {
    expect(matrix.rows).toHaveLength(206);
    expect(matrix.periods).toEqual([
      { key: "2022-Q1", due: "2022-03-31" },
      { key: "2022-Q2", due: "2022-06-30" },
      { key: "2022-Q3", due: "2022-09-30" },
      { key: "2022-Q4", due: "2022-12-31" },
    ]);
  });

  it("knows two late, one that never sent, and who had nothing to report", () => {
    expect(cellsOf("so-01")).toEqual(["on-time", "on-time", "on-time", "not-due"]);
    expect(cellsOf("so-18")).toEqual(["not-sent", "on-time", "on-time", "not-due"]);
    expect(cellsOf("so-19")).toEqual(["late", "on-time", "on-time", "not-due"]);
    expect(cellsOf("xa-173")).toEqual(["none-arose", "none-arose", "none-arose", "not-due"]);
    expect(matrix.rows.find(({ agency }) => agency === "so-19")?.cells[0]).toEqual({
      status: "late",
      sentOn: "2022-04-04",
      daysLate: 4,
    });
    expect(matrix.rows.find(({ agency }) => agency === "so-18")?.cells[0]).toEqual({
      status: "not-sent",
      daysLate: 197,
    });
  });

  it("sums each period to all units", () => {
    expect(matrix.totals[0]).toEqual({
      "on-time": 200,
      late: 2,
      "none-arose": 3,
      "not-sent": 1,
      "not-due": 0,
      excused: 0,
      "not-owed": 0,
    });
    for (const totals of matrix.totals) expect(Object.values(totals).reduce((a, b) => a + b)).toBe(206);
  });

  it("is the tracking sheet of task 2 as well: 188 of 206", () => {
    const { totals } = submissionMatrix(progressOn("2022-10-14"), { task: "2" });
    expect(totals).toMatchObject([{ "on-time": 188, "not-sent": 18 }]);
  });

  it("has no rows where one office does the work, and refuses a task the plan does not have", () => {
    expect(submissionMatrix(progressOn("2022-10-14"), { task: "39" }).rows).toEqual([]);
    expect(issuesOf(() => submissionMatrix(progressOn("2022-10-14"), { task: "46" }))).toMatchObject([
      { code: "unknown-task", params: { task: "46" } },
    ]);
  });
});
