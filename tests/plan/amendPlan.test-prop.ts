import fc from "fast-check";
import { expect, it } from "vitest";
import { amendPlan } from "../../src/plan/amendPlan.ts";
import type { Amendment, Change } from "../../src/plan/change.ts";
import { comparePlans } from "../../src/plan/comparePlans.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import { sourceOf } from "../../src/plan/sourceOf.ts";
import { tasksOf } from "../../src/plan/tasksOf.ts";
import { agencies, planWith, soundTask } from "./lint/planWith.ts";

const parts = (id: string, letter: string) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 4 }).map((n) => `${id}.${letter}${n}`),
      text: fc.constantFrom("a", "b"),
    }),
    { selector: (part) => part.id, maxLength: 4 },
  );

const target = fc.constantFrom<Task["targets"][0]>(
  { measure: "m", kind: "at-least", percent: "10%", source: { document: "x" } },
  { measure: "m", level: "commune", kind: "at-least", percent: "10%", source: { document: "x" } },
  { measure: "n", kind: "at-least", percent: "20%", source: { document: "x" } },
);

const task = (id: string): fc.Arbitrary<Task> =>
  fc
    .record({
      content: fc.constantFrom("Một", "Hai"),
      labels: fc.constantFrom<readonly string[]>([id], [""]),
      deliverables: parts(id, "d"),
      schedules: parts(id, "s").map((all) => all.map((part) => ({ ...part, schedule: { kind: "by-plan" } as const }))),
      targets: fc.uniqueArray(target, { selector: (t) => `${t.measure}/${t.level}`, maxLength: 3 }),
      notes: fc.option(fc.constant([{ kind: "missing", text: "thiếu" } as const]), { nil: undefined }),
    })
    .map(({ notes, ...fields }) => ({ ...soundTask, id, assignments: [], ...fields, ...(notes ? { notes } : {}) }));

/** A plan of up to eight tasks, dealt to up to four groups in any order. */
const plan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.uniqueArray(fc.constantFrom("I", "II", "III", "IV"), { minLength: 1 }),
    tasks: fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8")),
    seats: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
    title: fc.constantFrom("A", "B"),
    agencies: fc.shuffledSubarray([...agencies]),
  })
  .chain(({ groups, tasks, seats, title, agencies }) =>
    fc.tuple(...tasks.map(task)).map(
      (all): Plan => ({
        ...planWith([]),
        agencies,
        groups: groups.map((id, g) => ({
          id,
          ordinal: id,
          title,
          tasks: all.filter((_, t) => (seats[t] ?? 0) % groups.length === g),
        })),
      }),
    ),
  );

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
      const amended = amendPlan(a, [amendment(comparePlans(a, b))]);
      expect(amended.plan).toEqual(b);
      expect(amended.conflicts).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("nothing separates a plan from itself, and no amendment changes nothing", () => {
  fc.assert(
    fc.property(plan, (a) => {
      expect(comparePlans(a, a)).toEqual([]);
      expect(amendPlan(a, [])).toEqual({ plan: a, sources: {}, conflicts: [] });
    }),
  );
});

/** The changes that separate a from b, dealt to two amendments so that no task is touched by both. */
const dealt = fc.tuple(plan, plan).map(([a, b]) => {
  const fields = comparePlans(a, { ...b, groups: a.groups.map((group) => withTasksOf(group, b)) });
  const [even, odd] = [0, 1].map((rest) => fields.filter(({ at }) => Number(at[0]) % 2 === rest));
  return { a, even: even ?? [], odd: odd ?? [] };
});

/** A group with its own tasks in their order, each as the other plan words it. */
function withTasksOf(group: Plan["groups"][0], other: Plan): Plan["groups"][0] {
  const known = new Map(tasksOf(other).map((task) => [task.id, task]));
  return { ...group, tasks: group.tasks.map((task) => known.get(task.id) ?? task) };
}

it("the order does not matter when nothing is touched twice: neither the days nor the list", () => {
  fc.assert(
    fc.property(dealt, ({ a, even, odd }) => {
      const first = { effectiveOn: "2022-05-01" } as const;
      const second = { effectiveOn: "2022-06-01" } as const;
      const one = amendPlan(a, [amendment(even, { id: "e", ...first }), amendment(odd, { id: "o", ...second })]);
      const two = amendPlan(a, [amendment(even, { id: "e", ...second }), amendment(odd, { id: "o", ...first })]);
      expect(two.plan).toEqual(one.plan);
      expect(two.sources).toEqual(one.sources);
      const listed = amendPlan(a, [amendment(odd, { id: "o", ...second }), amendment(even, { id: "e", ...first })]);
      expect(listed).toEqual(one);
    }),
  );
});

it("every field of the result names its source: the amendment that wrote it, or the plan", () => {
  fc.assert(
    fc.property(dealt, ({ a, even, odd }) => {
      const amended = amendPlan(a, [amendment(even, { id: "e" }), amendment(odd, { id: "o" })]);
      expect(amended.conflicts).toEqual([]);
      const touched = new Set([...even, ...odd].map(({ at }) => at.join("/")));
      for (const { id, deliverables } of tasksOf(amended.plan))
        for (const path of [[id, "content"], [id, "labels"], ...deliverables.map((d) => [id, "deliverables", d.id])])
          expect(sourceOf(amended, path)).toBe(touched.has(path.join("/")) ? (Number(id) % 2 === 0 ? "e" : "o") : a.id);
    }),
  );
});
