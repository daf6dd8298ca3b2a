import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";

const lines = readFileSync("tests/fixtures/schedule/notSchedules.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("lines that say no time", () => {
  it("are many", () => {
    expect(lines.length).toBeGreaterThan(150);
  });

  it.each(lines)("%s", (line) => {
    const read = safeParseSchedule(line);
    expect(read.ok ? read.value : "refused").toBe("refused");
    const [issue, ...more] = read.issues;
    expect(more).toEqual([]);
    expect(issue?.severity).toBe("error");
    expect(issue?.params.value).toBe(line.normalize("NFC").replace(/\s+/g, " ").trim());
  });
});
