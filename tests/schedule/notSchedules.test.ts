import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeWith } from "../../src/core/describeWith.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { en } from "../../src/schedule/words/en.ts";
import { vi } from "../../src/schedule/words/vi.ts";

const lines = readFileSync("tests/fixtures/schedule/notSchedules.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("lines that say no time", () => {
  it("are many", () => {
    expect(lines.length).toBeGreaterThan(450);
  });

  it.each(lines)("%s", (line) => {
    const read = safeParseSchedule(line);
    expect(read.ok ? read.value : "refused").toBe("refused");
    const [issue, ...more] = read.issues;
    expect(more).toEqual([]);
    expect(issue?.severity).toBe("error");
    expect(issue?.params.value).toBe(line.normalize("NFC").replace(/\s+/g, " ").trim());
  });

  it.each([...lines, ""])("says of %j how far it was understood and what is nearest, without empty quotes", (line) => {
    const [issue] = safeParseSchedule(line).issues;
    if (!issue) throw new Error("not refused");
    const { understood, nearest, value } = issue.params;
    expect(String(value).startsWith(String(understood))).toBe(true);
    expect(issue.suggestion ?? "").toBe(issue.code === "not-a-schedule" ? nearest : (issue.suggestion ?? ""));
    const [from = -1, to = -1] = issue.span ?? [];
    expect(0 <= from && from <= to && to <= line.length).toBe(true);
    for (const words of [vi, en]) expect(describeWith(issue, words)).not.toMatch(/«»|“”|[{}[\]]/);
  });

  it("understands nothing of what does not begin as a time", () => {
    const [issue] = safeParseSchedule("Đề xuất giao Sở Xây dựng tham mưu").issues;
    expect(issue?.params).toMatchObject({ understood: "", nearest: "" });
    expect(issue && describeWith(issue, en)).toBe("No time could be read in “Đề xuất giao Sở Xây dựng tham mưu”");
  });
});
