import { expect, it } from "vitest";
import { planLaw } from "../../../src/data/planLaw.ts";
import { quangNgai2022Plan } from "../../../src/data/quangNgai2022Plan.ts";
import { vietnamCalendar } from "../../../src/data/vietnamCalendar.ts";
import { en } from "../../../src/locale/en.ts";
import { describeIssue } from "../../../src/plan/describeIssue.ts";
import { lintPlan } from "../../../src/plan/lintPlan.ts";
import { expectGolden } from "../../golden.ts";

const found = lintPlan(quangNgai2022Plan, { law: planLaw, calendar: vietnamCalendar });

it("finds in the real plan what a careful reader finds, no more and no less", () => {
  const lines = found.map(
    (finding) => `${finding.severity} ${finding.code} at ${finding.path?.join(" / ")}\n  ${describeIssue(finding)}\n`,
  );
  expectGolden("plan/lint-quang-ngai-2022.txt", lines.join(""));
});

it("says each in English too, with nothing left unfilled", () => {
  for (const finding of found)
    for (const sentence of [describeIssue(finding), describeIssue(finding, en)])
      expect(sentence).not.toMatch(/\{\w+\}|^[a-z-]+ \{/);
});
