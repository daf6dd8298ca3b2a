import fc from "fast-check";
import type { Agency } from "../../src/plan/agency.ts";
import type { Assignment, Correction, Note, Plan, Task, TaskGroup, TaskSchedule } from "../../src/plan/plan.ts";
import { agencies, planWith, soundTask } from "./lint/planWith.ts";

const words = fc.constantFrom("Một", "Hai");
const corrections = fc.constantFrom<readonly Correction[]>(
  [],
  [{ field: "content", printed: "Môt", corrected: "Một", reason: "thiếu dấu", certainty: "high" }],
);
const notes = fc.constantFrom<readonly Note[]>([{ kind: "missing", text: "thiếu" }]);
const source = { document: "x" } as const;
const targets = fc.subarray<Task["targets"][0]>([
  { measure: "m", kind: "at-least", percent: "10%", source },
  { measure: "m", level: "commune", kind: "at-most", percent: "10%", source },
  { measure: "n", kind: "increase", reading: "points", baseline: "2021", source },
]);
const otherTargets = targets.map((all) =>
  all.map((target): Task["targets"][0] =>
    "percent" in target ? { ...target, percent: "20%" } : { ...target, by: "5%" },
  ),
);
const schedule = fc.constantFrom<TaskSchedule["schedule"]>(
  { kind: "by-plan" },
  { kind: "continuous" },
  { kind: "window", period: { kind: "quarter", quarter: 2 } },
  { kind: "deadline", bound: "before", period: { kind: "day", day: 15, month: 12 } },
  { kind: "several", parts: [{ kind: "continuous" }, { kind: "on-demand" }] },
);
const duties = fc.constantFrom<Assignment["duties"]>(
  [{ role: "lead", agencies: ["stp"] }],
  [{ agencies: ["stp", "huyen"] }],
  [
    { role: "coordinate", agencies: ["huyen"], qualifier: "được giao" },
    { role: "submit", agencies: ["stp"], scope: "báo cáo" },
  ],
);

/** Up to four parts of a task, in any order. */
function parts<T extends object>(id: string, letter: string, fields: fc.Arbitrary<T>) {
  const part = fc.tuple(fc.integer({ min: 1, max: 4 }), words, fields);
  return fc
    .uniqueArray(part, { selector: ([n]) => n, maxLength: 4 })
    .map((all) => all.map(([n, text, more]) => ({ id: `${id}.${letter}${n}`, text, ...more })));
}

/** Some fields that may be left out. */
function perhaps<T extends object>(
  fields: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> },
): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function task(id: string): fc.Arbitrary<Task> {
  return fc
    .record({
      content: words,
      labels: fc.constantFrom<readonly string[]>([id], [""], [id, "VII"]),
      deliverables: parts(id, "d", fc.constant({})),
      assignments: parts(id, "a", fc.record({ duties, about: fc.boolean() })),
      schedules: parts(id, "s", fc.record({ schedule, about: fc.boolean() })),
      targets: fc.oneof(targets, otherTargets),
      citations: fc.constantFrom([], [source], [source, { document: "y" }]),
      more: perhaps<Pick<Required<Task>, "corrections" | "notes" | "place">>({
        corrections,
        notes,
        place: fc.constant({ kind: "text", line: 3, column: 1 }),
      }),
    })
    .map(({ assignments, schedules, more, ...fields }) => {
      const ids = fields.deliverables.map((one) => one.id);
      const named = <T extends { readonly about: boolean }>({ about, ...part }: T) =>
        about ? { ...part, deliverables: ids } : part;
      return {
        ...soundTask,
        id,
        ...fields,
        assignments: assignments.map(named),
        schedules: schedules.map(named),
        ...more,
      };
    });
}

/** The agencies of a plan, in any order; those no task names may be missing, each may have changed. */
const someAgencies = fc
  .tuple(fc.shuffledSubarray(agencies.slice(2, 5)), fc.boolean(), fc.boolean())
  .map(([others, isFirst, ended]): readonly Agency[] => {
    const named = agencies.filter(({ id }) => id === "stp" || id === "huyen" || id === "vp");
    const changed = named.map((agency): Agency => (ended ? { ...agency, validUntil: "2025-06-30" } : agency));
    return isFirst ? [...changed, ...others] : [...others, ...changed];
  });

/** A sound plan of up to eight tasks, dealt to up to four groups in any order; nothing in it is always the same. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.uniqueArray(fc.constantFrom("I", "II", "III", "IV"), { minLength: 1 }),
    tasks: fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8")),
    seats: fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
    titles: fc.array(words, { minLength: 4, maxLength: 4 }),
    ordinals: fc.array(fc.constantFrom("A", "B"), { minLength: 4, maxLength: 4 }),
    groupMore: fc.array(perhaps<Pick<Required<TaskGroup>, "corrections" | "notes">>({ corrections, notes }), {
      minLength: 4,
      maxLength: 4,
    }),
    agencies: someAgencies,
    number: fc.constantFrom("1/QĐ-UBND", "2/QĐ-UBND"),
    territory: fc.constantFrom({ code: "H48", name: "tỉnh Quảng Ngãi" }, { code: "H17", name: "thành phố Đà Nẵng" }),
    year: fc.constantFrom("2022", "2023"),
    more: perhaps<Pick<Required<Plan>, "corrections" | "notes">>({ corrections, notes }),
  })
  .chain(({ groups, tasks, seats, titles, ordinals, groupMore, agencies, number, territory, year, more }) =>
    fc.tuple(...tasks.map(task)).map((all): Plan => {
      const plan = planWith([]);
      return {
        ...plan,
        instrument: { ...plan.instrument, number },
        territory,
        period: {
          key: year,
          from: `${year}-01-01` as Plan["period"]["from"],
          to: `${year}-12-31` as Plan["period"]["to"],
        },
        agencies,
        groups: groups.map((id, g) => ({
          id,
          ordinal: ordinals[g] ?? id,
          title: titles[g] ?? "",
          tasks: all.filter((_, t) => (seats[t] ?? 0) % groups.length === g),
          ...groupMore[g],
        })),
        ...more,
      };
    }),
  );
