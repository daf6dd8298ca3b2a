// How long it takes to judge, check, compare and amend a plan. No npm peer does any of it, so growth is what is compared:
// time per occurrence and per task must stay the same from 45 tasks to 100,000. Run: npx tsx bench/plan.ts

import directoryFile from "../examples/compliance-script/data/directory.json" with { type: "json" };
import eventsFile from "../examples/compliance-script/data/events.json" with { type: "json" };
import { planLaw, provincialAgencies, quangNgai2022Plan, vietnamCalendar } from "../src/data/index.ts";
import {
  amendPlan,
  assessPlan,
  comparePlans,
  type Directory,
  lintPlan,
  nextYearPlan,
  type Plan,
  type Task,
  type TaskEvent,
} from "../src/index.ts";

const asOf = "2022-10-14";
const monthly = { kind: "recurring", every: { unit: "month", interval: 1 } } as const;
const realTasks = quangNgai2022Plan.groups.flatMap((group) => group.tasks);

/** A plan of so many tasks, each due every month: the real ones over and over. */
function monthlyPlan(size: number): Plan {
  const tasks: Task[] = Array.from({ length: size }, (_, index) => {
    const id = String(index + 1);
    const task = realTasks[index % realTasks.length] as Task;
    return { ...task, id, schedules: [{ id: `${id}.s1`, text: "Hằng tháng", schedule: monthly }] };
  });
  return { ...quangNgai2022Plan, groups: [{ id: "I", ordinal: "I", title: "Mọi nhiệm vụ", tasks }] };
}

/** Nine months done on the 20th, one event each. */
function monthlyEvents(size: number): readonly TaskEvent[] {
  return Array.from({ length: size * 9 }, (_, index) => {
    const [task, month] = [Math.floor(index / 9) + 1, (index % 9) + 1];
    return {
      id: `e${index}`,
      kind: "completed",
      on: `2022-0${month}-20`,
      about: { task: String(task), occurrence: `2022-0${month}` },
    };
  });
}

function median(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] as number;
}

console.log("| plan | occurrences | events | median ms | µs per occurrence |");
console.log("| --- | ---: | ---: | ---: | ---: |");
const row = (name: string, occurrences: number, events: number, ms: number): void =>
  console.log(
    `| ${name} | ${occurrences} | ${events} | ${ms.toFixed(2)} | ${((ms * 1000) / occurrences).toFixed(2)} |`,
  );

for (const [size, runs] of [
  [45, 201],
  [1_000, 31],
  [10_000, 9],
  [100_000, 3],
] as const) {
  const [plan, events] = [monthlyPlan(size), monthlyEvents(size)];
  const ms = median(runs, () => assessPlan(plan, { asOf, events }));
  row(`${size} tasks × 12 months`, size * 12, events.length, ms);
}

const events = eventsFile.events as readonly unknown[] as readonly TaskEvent[];
const directory = directoryFile as unknown as Directory;
const checkIn = { kind: "recurring", every: { unit: "quarter", interval: 1 } } as const;
const options = { asOf, events, directory, checkIn } as const;
const { items } = assessPlan(quangNgai2022Plan, options);
const lines = items.reduce((sum, item) => sum + 1 + (item.shares?.length ?? 0), 0);
row(
  "the real plan, 206 units, quarterly check-ins",
  lines,
  events.length,
  median(31, () => assessPlan(quangNgai2022Plan, options)),
);

/** A plan of so many tasks: the real ones over and over, every id its own. */
function longPlan(size: number): Plan {
  const tasks: Task[] = Array.from({ length: size }, (_, index) => {
    const [id, task] = [String(index + 1), realTasks[index % realTasks.length] as Task];
    const text = JSON.stringify({ ...task, id, labels: [id] });
    return JSON.parse(text.replaceAll(`"${task.id}.`, `"${id}.`)) as Task;
  });
  return { ...quangNgai2022Plan, groups: [{ id: "I", ordinal: "I", title: "Mọi nhiệm vụ", tasks }] };
}

console.log("\n| what | tasks | median ms | µs per task |");
console.log("| --- | ---: | ---: | ---: |");
const { instrument } = quangNgai2022Plan;
for (const [size, runs] of [
  [45, 51],
  [1_000, 11],
  [10_000, 5],
] as const) {
  const before = longPlan(size);
  const [group] = before.groups as [Plan["groups"][0]];
  const tasks = group.tasks.map((task, i) => (i % 10 === 0 ? { ...task, content: `${task.content} (sửa)` } : task));
  const after = { ...before, groups: [{ ...group, tasks: [...tasks.slice(1), ...tasks.slice(0, 1)] }] };
  const changes = comparePlans(before, after);
  const amendment = { id: "a", instrument, effectiveOn: "2022-05-01", changes } as const;
  const line = (what: string, work: () => void): void => {
    const ms = median(runs, work);
    console.log(`| ${what} | ${size} | ${ms.toFixed(2)} | ${((ms * 1000) / size).toFixed(1)} |`);
  };
  line("lintPlan, every rule", () =>
    lintPlan(before, { law: planLaw, calendar: vietnamCalendar, directory: provincialAgencies }),
  );
  line("comparePlans, a tenth of the tasks changed and one moved", () => comparePlans(before, after));
  line("amendPlan by those changes", () => amendPlan(before, [amendment]));
  line("nextYearPlan", () => nextYearPlan(before, { instrument }));
}
