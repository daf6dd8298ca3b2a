import { describe, expect, it } from "vitest";
import { describeWith } from "../../src/core/describeWith.ts";
import type { Words } from "../../src/core/words.ts";

const words: Words = { language: "vi", issues: { late: "Trễ {days} ngày" }, steps: { start: "Tính từ {date}" } };

describe("describeWith", () => {
  it("says an issue and a step, whose day is a parameter too", () => {
    expect(describeWith({ code: "late", severity: "warning", params: { days: 1200 } }, words)).toBe("Trễ 1.200 ngày");
    expect(describeWith({ rule: "start", date: "2022-01-28" }, words)).toBe("Tính từ 28/01/2022");
  });

  it("shows code and parameters of what it has no sentence for, names of the prototype included", () => {
    expect(describeWith({ code: "toString", severity: "info", params: { a: 1 } }, words)).toBe('toString {"a":1}');
    expect(describeWith({ rule: "unknown", date: "2022-01-28" }, words)).toBe('unknown {"date":"2022-01-28"}');
  });
});
