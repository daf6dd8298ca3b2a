import { describe, expect, it } from "vitest";
import { compareProgress } from "../../src/plan/compareProgress.ts";
import { progressOn } from "./scenario.ts";

describe("compareProgress", () => {
  it("finds nothing between a day and itself", () => {
    expect(compareProgress(progressOn("2022-10-14"), progressOn("2022-10-14"))).toEqual([]);
  });

  it("tells what changed from October to December", () => {
    const all = compareProgress(progressOn("2022-10-14"), progressOn("2022-12-20"));
    const changes = all.filter(({ agency }) => agency === undefined);
    expect(all.length - changes.length, "the yearly report of task 43 is each unit's").toBe(207);
    expect(changes.map(({ task, occurrence, before, after }) => [task, occurrence, before?.work, after?.work])).toEqual(
      [
        ["1", "2022-Q4", "not-started", "in-progress"],
        ["17", "<2022-12-15", "not-started", "submitted"],
        ["43", "2022", "not-started", "submitted"],
      ],
    );
    expect(changes[1]).toEqual({
      task: "17",
      schedule: "17.s1",
      occurrence: "<2022-12-15",
      before: { work: "not-started", time: "not-due", due: "2022-12-14" },
      after: { work: "submitted", time: "on-time", due: "2022-12-14", doneOn: "2022-12-14" },
    });
  });

  it("tells what got a date: the undated line goes, the dated one comes", () => {
    const changes = compareProgress(progressOn("2022-08-29"), progressOn("2022-08-30")).filter(
      ({ task }) => task === "16",
    );
    expect(changes).toEqual([
      {
        task: "16",
        schedule: "16.s1",
        occurrence: "2022-Q4",
        after: { work: "not-started", time: "not-due", due: "2022-12-31" },
      },
      { task: "16", schedule: "16.s1", before: { work: "not-started", time: "undetermined" } },
    ]);
  });

  it("sees shares and extensions", () => {
    const changes = compareProgress(progressOn("2022-03-28"), progressOn("2022-03-29"));
    expect(changes).toContainEqual({
      task: "3",
      schedule: "3.s2",
      occurrence: "2022-Q1",
      before: { work: "not-started", time: "due-soon", due: "2022-03-31" },
      after: { work: "not-started", time: "due-soon", due: "2022-03-31", extendedTo: "2022-06-30" },
    });
    expect(changes.some(({ task, agency }) => task === "2" && agency !== undefined)).toBe(true);
  });
});
