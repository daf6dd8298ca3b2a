import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/formats/markdown.ts";
import type { PlainDate } from "../../../src/index.ts";
import { assessPlan } from "../../../src/index.ts";
import { en } from "../../../src/locale/en.ts";
import { planProgressReport } from "../../../src/report/index.ts";
import { onePlan } from "../../plan/scenario.ts";

const plan = onePlan();
const said = (asOf: PlainDate, words = {}) =>
  toMarkdown(planProgressReport(plan, assessPlan(plan, { asOf, events: [] }), words));

describe("work that falls due on the day of the report", () => {
  it("is due that day, not in 0 days", () => {
    expect(said("2022-03-31")).toContain("Đến hạn trong ngày");
    expect(said("2022-03-31")).not.toContain("Sắp đến hạn, còn 0 ngày");
    expect(said("2022-03-31", { words: en })).toContain("Due today");
  });

  it("has a day left the day before, and is late by one the day after", () => {
    expect(said("2022-03-30")).toContain("Sắp đến hạn, còn 1 ngày");
    expect(said("2022-04-01")).toContain("Quá hạn 1 ngày");
    expect(said("2022-04-01")).not.toContain("Đến hạn trong ngày");
  });
});
