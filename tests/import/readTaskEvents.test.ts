import { describe, expect, it } from "vitest";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { readTaskEvents } from "../../src/import/readTaskEvents.ts";
import { en } from "../../src/locale/en.ts";

const titles = ["Mã việc", "Cơ quan", "Tình trạng", "Ngày", "Số, ký hiệu văn bản", "Ghi chú"];
const read = (...rows: readonly (readonly string[])[]) =>
  readTaskEvents([titles, ...rows].map((cells) => cells.join("\t")).join("\n"), { format: "text" });

describe("readTaskEvents", () => {
  it("reads a row as an event, its day written either way", () => {
    const { events, issues } = read(
      ["39|39.s1|2022-Q1|vp", "VP", "hoàn thành", "30/3/2022", "", ""],
      ["1|||", "VP", "Đang thực hiện", "2022-02-01", "", ""],
    );
    expect(issues).toEqual([]);
    expect(events.map(({ kind, on, about }) => [kind, on, about])).toEqual([
      ["completed", "2022-03-30", { task: "39", schedule: "39.s1", occurrence: "2022-Q1", agency: "vp" }],
      ["started", "2022-02-01", { task: "1" }],
    ]);
  });

  it("passes over rows left empty", () => {
    expect(read(["39|39.s1|2022-Q1|vp", "VP", "", "", "", ""])).toEqual({ events: [], issues: [] });
  });

  it.each([
    [["", "VP", "Hoàn thành", "30/03/2022", "", ""], "entry-key-not-read"],
    [["39", "VP", "Hoàn thành", "30/03/2022", "", ""], "entry-key-not-read"],
    [["39|||", "VP", "", "30/03/2022", "", ""], "entry-kind-missing"],
    [["39|||", "VP", "xong", "30/03/2022", "", ""], "entry-kind-unknown"],
    [["39|||", "VP", "Hoàn thành", "", "", ""], "entry-day-missing"],
    [["39|||", "VP", "Hoàn thành", "30/02/2022", "", ""], "entry-day-not-read"],
  ])("says what is wrong with %j, and makes no event of it", (row, code) => {
    const { events, issues } = read(row);
    expect(events).toEqual([]);
    expect(issues).toMatchObject([{ code, severity: "error" }]);
    for (const issue of issues)
      for (const said of [describeIssue(issue), describeIssue(issue, en)]) expect(said).not.toMatch(/[{}]/);
  });

  it("reads the English form with English words, and says where there is no form", () => {
    const text = "Work code\tStatus\tDay\n39|||\tCompleted\t30/03/2022";
    expect(readTaskEvents(text, { format: "text" }, en).events).toHaveLength(1);
    expect(readTaskEvents(text, { format: "text" }).issues).toMatchObject([
      { code: "no-entry-table", params: { columns: ["Mã việc", "Tình trạng", "Ngày"] } },
    ]);
  });
});
