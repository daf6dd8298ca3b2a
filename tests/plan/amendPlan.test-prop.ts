import fc from "fast-check";
import { expect, it } from "vitest";
import { groupFieldNames, partLists, planFieldNames, taskFieldNames } from "../../src/plan/amend/location.ts";
import { amendPlan } from "../../src/plan/amendPlan.ts";
import type { Amendment, Change, PlanPath } from "../../src/plan/change.ts";
import { checkPlan } from "../../src/plan/checkPlan.ts";
import { comparePlans } from "../../src/plan/comparePlans.ts";
import { describeChanges } from "../../src/plan/describeChanges.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { sourceOf } from "../../src/plan/sourceOf.ts";
import { targetKey } from "../../src/plan/targetKey.ts";
import { valueAt } from "../../src/plan/valueAt.ts";
import { arbitraryPlan as plan } from "./arbitraryPlan.ts";
import { planWith } from "./lint/planWith.ts";

const amendment = (changes: readonly Change[], more: Partial<Amendment> = {}): Amendment => ({
  id: "a",
  instrument: planWith([]).instrument,
  effectiveOn: "2022-05-01",
  changes,
  ...more,
});

it("amending a with what separates it from b gives b, without a conflict", () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      expect(checkPlan(b)).toEqual([]);
      const amended = amendPlan(a, [amendment(comparePlans(a, b))]);
      expect(amended.plan).toEqual(b);
      expect(amended.conflicts).toEqual([]);
    }),
    { numRuns: 40, seed: 5 },
  );
});

it("nothing separates a plan from itself, and no amendment changes nothing", () => {
  fc.assert(
    fc.property(plan, (a) => {
      expect(comparePlans(a, a)).toEqual([]);
      expect(amendPlan(a, [])).toEqual({ plan: a, sources: {}, conflicts: [] });
    }),
    { numRuns: 20, seed: 5 },
  );
});

it("tells every change in a sentence that leaves nothing unfilled", () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      const changes = comparePlans(a, b);
      const sentences = describeChanges(changes, a);
      expect(sentences.length).toBeLessThanOrEqual(changes.length);
      expect(sentences.length > 0).toBe(changes.length > 0);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|«»/);
    }),
    { numRuns: 15, seed: 5 },
  );
});

/** The field a change touches: the order of a list is one field, and groups, tasks and their seats are another. */
function fieldOf({ at }: Change): string {
  if (at[0] === "groups" || at[1] === "tasks") return "structure";
  if (at[0] === "agencies") return "agencies";
  return at.slice(0, 2).join("/");
}

/** The changes that separate a from b, dealt field by field to two amendments, so that no field is touched by both. */
const dealt = fc.tuple(plan, plan, fc.infiniteStream(fc.boolean())).map(([a, b, coin]) => {
  const hands = new Map<string, boolean>();
  const isFirst = (change: Change): boolean => {
    const field = fieldOf(change);
    const known = hands.get(field) ?? (coin.next().value as boolean);
    hands.set(field, known);
    return known;
  };
  const changes = comparePlans(a, b);
  const first = changes.filter(isFirst);
  return { a, b, first, second: changes.filter((change) => !first.includes(change)) };
});

it("the order does not matter when no field is touched twice: neither the days nor the list", () => {
  fc.assert(
    fc.property(dealt, ({ a, b, first, second }) => {
      const [may, june] = [{ effectiveOn: "2022-05-01" }, { effectiveOn: "2022-06-01" }] as const;
      const one = amendPlan(a, [amendment(first, { id: "e", ...may }), amendment(second, { id: "o", ...june })]);
      const two = amendPlan(a, [amendment(first, { id: "e", ...june }), amendment(second, { id: "o", ...may })]);
      const listed = amendPlan(a, [amendment(second, { id: "o", ...june }), amendment(first, { id: "e", ...may })]);
      expect(one).toEqual({ plan: b, sources: two.sources, conflicts: [] });
      expect(two.plan).toEqual(b);
      expect(two.conflicts).toEqual([]);
      expect(listed).toEqual(one);
    }),
    { numRuns: 30, seed: 5 },
  );
});

/** Every path that leads to something in a plan. */
function pathsOf(of: Plan): readonly PlanPath[] {
  return [
    ...planFieldNames.map((name) => [name]),
    ...of.agencies.map(({ id }) => ["agencies", id]),
    ...of.groups.flatMap((group) => [
      ...groupFieldNames.map((name) => [group.id, name]),
      ...group.tasks.flatMap((task) => [
        ...taskFieldNames.map((name) => [task.id, name]),
        ...partLists.flatMap((list) =>
          task[list].map((part) => [task.id, list, "measure" in part ? targetKey(part) : part.id]),
        ),
      ]),
    ]),
  ];
}

it("every field of the result names its source: what it names alone accounts for the field", () => {
  fc.assert(
    fc.property(dealt, ({ a, first, second }) => {
      const amendments = [amendment(first, { id: "e" }), amendment(second, { id: "o" })];
      const amended = amendPlan(a, amendments);
      const alone = new Map([[a.id, a], ...amendments.map((one) => [one.id, amendPlan(a, [one]).plan] as const)]);
      for (const path of pathsOf(amended.plan)) {
        if (valueAt(amended.plan, path) === undefined) continue; // an optional field that is not there
        const source = alone.get(sourceOf(amended, path) ?? "");
        expect(source).toBeDefined();
        expect(valueAt(source as Plan, path)).toEqual(valueAt(amended.plan, path));
      }
    }),
    { numRuns: 15, seed: 5 },
  );
});
