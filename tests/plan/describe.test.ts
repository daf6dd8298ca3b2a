import { describe, expect, it } from "vitest";
import { en } from "../../src/locale/en.ts";
import { describeIssue } from "../../src/plan/describeIssue.ts";
import { describeStep } from "../../src/plan/describeStep.ts";

describe("describeIssue and describeStep", () => {
  const issue = { code: "unknown-agency", severity: "error", params: { agency: "x", plan: "p" } } as const;

  it("speaks Vietnamese, and English when asked", () => {
    expect(describeIssue(issue)).toBe("Kế hoạch «p» không có cơ quan nào mang mã «x»");
    expect(describeIssue(issue, en)).toBe("The plan “p” has no agency with the id “x”");
  });

  it("shows what it has no words for as it is", () => {
    expect(describeIssue({ code: "constructor", severity: "error", params: { a: 1 } })).toBe('constructor {"a":1}');
    expect(describeStep({ rule: "toString", date: "2022-01-28" })).toBe('toString {"date":"2022-01-28"}');
  });

  it("names the place in law a step rests on", () => {
    expect(describeStep({ rule: "x", source: { document: "91/2015/QH13" } })).toBe("x {} (91/2015/QH13)");
    expect(describeStep({ rule: "x", source: { document: "91/2015/QH13", at: "Điều 148" } })).toBe(
      "x {} (Điều 148, 91/2015/QH13)",
    );
  });
});
