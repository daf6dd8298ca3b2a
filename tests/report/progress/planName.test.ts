import { describe, expect, it } from "vitest";
import { planName } from "../../../src/report/progress/planName.ts";
import { builderVi } from "../../../src/report/words/builderWords.ts";
import { onePlan } from "../../plan/scenario.ts";

const nameOf = (type: "decision" | "plan" | "other", subject: string) => {
  const plan = onePlan();
  return planName({ ...plan, instrument: { ...plan.instrument, type, subject } }, builderVi);
};

describe("planName", () => {
  it.each([
    ["decision", "Ban hành Kế hoạch hoạt động năm 2026", "Kế hoạch hoạt động năm 2026"],
    ["plan", "Kế hoạch hoạt động năm 2026", "Kế hoạch hoạt động năm 2026"],
    ["plan", "Kiểm soát thủ tục hành chính năm 2026", "Kế hoạch kiểm soát thủ tục hành chính năm 2026"],
    ["plan", "TTHC năm 2026", "Kế hoạch TTHC năm 2026"],
    ["decision", "Phê duyệt Chương trình năm 2026", "Phê duyệt Chương trình năm 2026"],
    ["other", "", "văn bản số 140/QĐ-UBND"],
  ] as const)("%s “%s” is named “%s”", (type, subject, name) => {
    expect(nameOf(type, subject)).toBe(name);
  });
});
