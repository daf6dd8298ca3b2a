import fc from "fast-check";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { romanNumeral } from "../../src/import/table/romanNumeral.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import type { Field, Layout } from "./writers/layout.ts";

const tasks = quangNgai2022Plan.groups.flatMap((group) => group.tasks);
const titles = quangNgai2022Plan.groups.map(({ title }) => title);
/** Nothing of it speaks of another part of the task, so that parts of several make a task anew. */
const loose = tasks.filter(
  ({ assignments, schedules, targets, citations }) =>
    targets.length + citations.length === 0 &&
    schedules.length === 1 &&
    assignments.length > 0 &&
    [...assignments, ...schedules].every(({ deliverables }) => deliverables === undefined),
);
/** Those cut off or lost in the scan are read by other rules. */
const whole = tasks.filter(({ notes }) => !notes?.some(({ kind }) => kind === "truncated" || kind === "missing"));

const mixed = fc
  .tuple(...Array.from({ length: 4 }, () => fc.constantFrom(...loose)))
  .map(([content, results, people, times]): Task => {
    const { deliverables } = results as Task;
    return {
      ...(content as Task),
      deliverables,
      assignments: (people as Task).assignments,
      schedules: (times as Task).schedules,
    };
  });

/** The task as the one of that number: its ids begin with it, its targets name it. */
function numbered(task: Task, number: number): Task {
  const from = task.id;
  const id = String(number);
  const { targets, ...rest } = task;
  const renamed = JSON.parse(
    JSON.stringify({ deliverables: rest.deliverables, assignments: rest.assignments, schedules: rest.schedules }),
    (_, value) => (typeof value === "string" ? value.replace(/^\d+(?=\.[das]\d+$)/, id) : value),
  );
  const at = (place: string | undefined): string => (place ?? "").replace(`nhiệm vụ ${from}`, `nhiệm vụ ${id}`);
  return {
    ...rest,
    ...renamed,
    id,
    labels: [id],
    targets: targets.map((target) => ({ ...target, source: { ...target.source, at: at(target.source.at) } })),
  };
}

/** A plan that says of itself what it means: tasks of the real plan, and tasks of parts of several, in groups. */
export const readablePlan: fc.Arbitrary<Plan> = fc
  .record({
    groups: fc.array(fc.array(fc.oneof(fc.constantFrom(...whole), mixed), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    }),
    first: fc.nat(titles.length - 1),
  })
  .map(({ groups, first }) => {
    let count = 0;
    return {
      ...quangNgai2022Plan,
      groups: groups.map((own, index) => ({
        id: romanNumeral(index + 1),
        ordinal: romanNumeral(index + 1),
        title: titles[(first + index) % titles.length] ?? "",
        tasks: own.map((task) => numbered(task, ++count)),
      })),
    };
  });

const words: Readonly<Record<Exclude<Field, "lead" | "coordinate">, readonly string[]>> = {
  label: ["Stt", "TT", "Số TT"],
  content: ["Nội dung công việc", "NHIỆM VỤ", "Tên nhiệm vụ"],
  result: ["Kết quả công việc", "Sản phẩm", "Dự kiến kết quả"],
  agency: ["Cơ quan, đơn vị thực hiện", "Phân công thực hiện"],
  time: ["Thời gian thực hiện", "Thời hạn hoàn thành", "Tiến độ"],
  note: ["Ghi chú"],
};

/** How the plan is written: columns in any order under any words, bullets, merged cells. */
export const anyLayout: fc.Arbitrary<Layout> = fc
  .record({
    fields: fc.shuffledSubarray(["content", "result", "agency", "time", "note"] as const, { minLength: 5 }),
    first: fc.constantFrom(0, 1),
    pick: fc.nat(5),
    bullet: fc.constantFrom("- ", "• ", "+ ", ""),
    groups: fc.constantFrom("cells", "merged", "wide"),
    parts: fc.constantFrom("merged", "empty"),
    totals: fc.boolean(),
  })
  .map(({ fields, first, pick, ...layout }): Layout => {
    const order = [...fields.slice(0, first), "label" as const, ...fields.slice(first)];
    return { ...layout, columns: order.map((field) => [field, words[field][pick % words[field].length] ?? ""]) };
  });
