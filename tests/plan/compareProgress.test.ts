import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { en } from "../../src/locale/en.ts";
import { compareProgress } from "../../src/plan/compareProgress.ts";
import { describeProgressChange } from "../../src/plan/describeProgressChange.ts";
import { directory, progressOn } from "./scenario.ts";

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

describe("describeProgressChange", () => {
  const told = (from: PlainDate, to: PlainDate, options = {}): readonly string[] =>
    compareProgress(progressOn(from), progressOn(to)).map((change) => describeProgressChange(change, options));

  it("tells what was done, what fell due, and what got a date", () => {
    const since = told("2022-10-14", "2022-12-20", { agencies: directory.units });
    expect(since.slice(0, 2)).toEqual([
      "Nhiệm vụ 1, hạn 31/12/2022: chưa thực hiện → đang thực hiện",
      "Nhiệm vụ 17, hạn 14/12/2022: chưa thực hiện → đã trình ngày 14/12/2022; chưa đến hạn → đúng hạn",
    ]);
    expect(since[3]).toMatch(/^Nhiệm vụ 43, hạn 31\/12\/2022, \p{Lu}.*: chưa thực hiện → đã trình ngày/u);
    expect(told("2022-08-29", "2022-08-30").filter((text) => text.startsWith("Nhiệm vụ 16"))).toEqual([
      "Nhiệm vụ 16, hạn 31/12/2022: mới có; chưa thực hiện; chưa đến hạn",
      "Nhiệm vụ 16: không còn",
    ]);
  });

  it("tells extensions and products, in English too", () => {
    expect(told("2022-03-28", "2022-03-29")).toContain("Nhiệm vụ 3, hạn 31/03/2022: được gia hạn đến ngày 30/06/2022");
    const change = {
      task: "1",
      part: "kế hoạch kiểm tra",
      before: { work: "not-started", time: "undetermined" },
      after: { work: "done", time: "late", due: "2022-02-28", doneOn: "2022-03-04" },
    } as const;
    expect(describeProgressChange(change)).toBe(
      "Nhiệm vụ 1, hạn 28/02/2022, phần «kế hoạch kiểm tra»: chưa thực hiện → đã hoàn thành ngày 04/03/2022; chưa xác định thời hạn → hoàn thành quá hạn; thời hạn là ngày 28/02/2022",
    );
    expect(describeProgressChange(change, { words: en })).toBe(
      "Task 1, due 28 February 2022, part “kế hoạch kiểm tra”: not started → done on 4 March 2022; due day not determined → late; due on 28 February 2022",
    );
  });
});
