import fc from "fast-check";
import { expect, it } from "vitest";
import { checkPlan } from "../../src/plan/checkPlan.ts";
import { nextYearPlan } from "../../src/plan/nextYearPlan.ts";
import { tasksOf } from "../../src/plan/tasksOf.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { parsePlan } from "../../src/schemas/parsePlan.ts";
import { arbitraryPlan } from "./arbitraryPlan.ts";
import { planWith } from "./lint/planWith.ts";

const instrument = { ...planWith([]).instrument, number: "9/QĐ-UBND" };
const runs = { numRuns: 30, seed: 5 } as const;

it("keeps every task and every id, and is a plan that can be stored", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const next = nextYearPlan(plan, { instrument });
      expect(parsePlan(JSON.parse(JSON.stringify(next.plan)))).toEqual(next.plan);
      expect(tasksOf(next.plan).map(({ id }) => id)).toEqual(tasksOf(plan).map(({ id }) => id));
      expect(next.tasks.map(({ task, becomes }) => [task, becomes])).toEqual(tasksOf(plan).map(({ id }) => [id, id]));
    }),
    runs,
  );
});

it("renumbers without changing what is said of which part", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const kept = nextYearPlan(plan, { instrument }).plan;
      const { plan: anew, tasks } = nextYearPlan(plan, { instrument, ids: "new" });
      expect(checkPlan(anew)).toEqual([]);
      expect(tasks.map(({ becomes }) => becomes)).toEqual(tasksOf(plan).map((_, i) => String(i + 1)));
      const places = ({ deliverables, schedules }: (typeof kept.groups)[0]["tasks"][0]) =>
        schedules.map((part) => part.deliverables?.map((id) => deliverables.findIndex((one) => one.id === id)));
      expect(tasksOf(anew).map(places)).toEqual(tasksOf(kept).map(places));
    }),
    runs,
  );
});

it("falls due on the same days one year later", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const next = nextYearPlan(plan, { instrument }).plan;
      const days = (of: typeof plan) =>
        tasksOf(of).flatMap(({ schedules }) =>
          schedules.flatMap(({ schedule }) =>
            occurrences(schedule, { planYear: Number(of.period.key) }).map(({ due = "" }) => due),
          ),
        );
      const later = days(plan).map((due) => due.replace(/^\d{4}/, (year) => String(+year + 1)));
      expect(days(next)).toEqual(later);
    }),
    runs,
  );
});
