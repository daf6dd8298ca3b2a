import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Target } from "../../kpi/target.ts";
import type { Correction, Deliverable, Note, Task, TaskSchedule } from "../../plan/plan.ts";
import type { Schedule } from "../../schedule/schedule.ts";
import type { OutlineLine, OutlineTask } from "../outline/outline.ts";
import { citationsIn } from "../text/citationsIn.ts";
import { splitItems } from "../text/splitItems.ts";
import { targetsIn } from "../text/targetsIn.ts";
import { buildAssignments } from "./buildAssignments.ts";
import { deliverablesOf } from "./deliverablesOf.ts";
import { partsOf } from "./partsOf.ts";
import { addIssue, type PlanContext } from "./planContext.ts";
import { repairLine } from "./repairLine.ts";
import { scheduleItems, scheduleOf } from "./scheduleItems.ts";

/**
 * Builds one task from its joined cells: items told apart, words repaired, people and times read and matched with what
 * they are about.
 *
 * @param outline - The task, its words not yet read.
 * @param id - Its id.
 * @param context - What the building gathers.
 * @returns The task.
 */
export function buildTask(outline: OutlineTask, id: string, context: PlanContext): Task {
  const corrections: Correction[] = [];
  const notes: Note[] = [];
  const repair = (line: OutlineLine, field: string): string => repairLine(line, id, field, corrections, context);
  const content = outline.blocks
    .flatMap((block) => block.content ?? [])
    .map((line) => repair(line, "content"))
    .join(" ");
  const deliverables = outline.blocks.map((block) => splitItems(block.result ?? []));
  let count = 0;
  const items = deliverables.map((lines): readonly Deliverable[] =>
    lines.map((line) => {
      const item = `${id}.d${++count}`;
      return { id: item, text: repair(line, item) };
    }),
  );
  const about = partsOf(outline.blocks, items);
  const all = items.flat();
  const assignments = buildAssignments(outline.blocks, about.people, id, repair, context);
  const schedules = buildSchedules(outline, about.times, all, id, repair, notes, context);
  if (about.byOrder) {
    addIssue(context, "parts-matched-by-order", { task: id, count: all.length }, { place: outline.place, path: [id] });
    notes.push({ kind: "inferred", text: context.vocabulary.notes["parts-matched-by-order"] });
  }
  const task = { id, labels: outline.labels, content, deliverables: all, assignments, schedules };
  noteGaps(task, outline, notes, context);
  return {
    ...task,
    targets: buildTargets(id, content, all, outline, context),
    citations: citationsIn([content, ...all.map((item) => item.text)]),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    place: outline.place,
  };
}

function buildTargets(
  task: string,
  content: string,
  deliverables: readonly Deliverable[],
  outline: OutlineTask,
  context: PlanContext,
): readonly Target[] {
  const { at } = context.vocabulary;
  const texts = [
    { path: "content", text: content, at: fillTemplate(at.task, { task }, "vi") },
    ...deliverables.map(({ id, text }, index) => {
      return { path: id, text, at: fillTemplate(at.deliverable, { task, number: index + 1 }, "vi") };
    }),
  ];
  return texts.flatMap((part) => {
    const { targets, unread } = targetsIn(part.text, { ...context.source, at: part.at });
    for (const percent of unread)
      addIssue(context, "figure-not-read", { percent }, { place: outline.place, path: [task, part.path] });
    return targets;
  });
}

function buildSchedules(
  { blocks, place }: OutlineTask,
  about: readonly (readonly string[] | undefined)[],
  deliverables: readonly Deliverable[],
  task: string,
  repair: (line: OutlineLine, field: string) => string,
  notes: Note[],
  context: PlanContext,
): readonly TaskSchedule[] {
  const schedules: TaskSchedule[] = [];
  blocks.forEach((block, index) => {
    for (const line of scheduleItems(block.time ?? [], context.schedules)) {
      const id = `${task}.s${schedules.length + 1}`;
      const text = repair(line, id);
      const result = scheduleOf(text, context.schedules);
      for (const issue of result.issues) context.issues.push({ ...issue, place: line.place, path: [task, id] });
      const schedule: Schedule = result.ok ? result.value : { kind: "unscheduled", basis: text };
      const ids = about[index];
      schedules.push({ id, text, schedule, ...(ids ? { deliverables: ids } : {}) });
    }
  });
  const matched = deliverablesOf(schedules, deliverables);
  if (matched === undefined) return schedules;
  if (matched.byOrder) {
    addIssue(context, "schedules-matched-by-order", { task, count: schedules.length }, { place, path: [task] });
    notes.push({ kind: "inferred", field: "schedules", text: context.vocabulary.notes["schedules-matched-by-order"] });
  }
  return schedules.map((schedule, index) => ({ ...schedule, deliverables: [matched.ids[index] as string] }));
}

function noteGaps(
  task: Pick<Task, "id" | "content" | "deliverables" | "assignments" | "schedules">,
  outline: OutlineTask,
  notes: Note[],
  context: PlanContext,
): void {
  const at = { place: outline.place, path: [task.id] };
  const { id } = task;
  const miss = (code: "agencies-missing" | "schedules-missing" | "deliverables-missing", field: string): void => {
    addIssue(context, code, { task: id }, at);
    notes.push({ kind: "missing", field, text: context.vocabulary.notes.missing });
  };
  if (task.deliverables.length === 0) miss("deliverables-missing", "deliverables");
  if (task.assignments.length === 0) miss("agencies-missing", "assignments");
  if (task.schedules.length === 0) miss("schedules-missing", "schedules");
  for (const { field, text } of [{ field: "content", text: task.content }, ...task.deliverables.map(fieldOf)]) {
    const last = field === "content" || field === task.deliverables.at(-1)?.id;
    if (!isCut(text, last && outline.cutAtPage === true)) continue;
    addIssue(context, "text-cut", { text: text.slice(-60) }, { place: outline.place, path: [id, field] });
    notes.push({ kind: "truncated", field, text: context.vocabulary.notes["text-cut"] });
  }
  for (const line of outline.blocks.flatMap((block) => block.note ?? []))
    notes.push({ kind: "printed", text: line.text });
}

function fieldOf({ id, text }: Deliverable): { field: string; text: string } {
  return { field: id, text };
}

/** A bracket left open; or a long text without its full stop at the foot of a page. */
function isCut(text: string, atPageEnd: boolean): boolean {
  const open = text.lastIndexOf("(");
  if (open >= 0 && !text.includes(")", open)) return true;
  return atPageEnd && text.length > 60 && !/[.;:!?…)]$/.test(text);
}
