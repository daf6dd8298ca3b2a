import type { Plan, Task, TaskGroup } from "../plan.ts";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** A task being changed. */
export type TaskDraft = Writable<Task>;
/** A group being changed. */
export type GroupDraft = Omit<Writable<TaskGroup>, "tasks"> & { tasks: TaskDraft[] };
/** A plan being changed: a copy down to the lists, so that the plan given stays as it is. */
export type PlanDraft = Omit<Writable<Plan>, "groups"> & { groups: GroupDraft[] };

/** Copies a plan for changing. */
export function draftOf(plan: Plan): PlanDraft {
  return { ...plan, agencies: [...plan.agencies], groups: plan.groups.map(draftGroup) } as PlanDraft;
}

/** Copies a group for changing. */
export function draftGroup(group: TaskGroup): GroupDraft {
  return { ...group, tasks: group.tasks.map(draftTask) } as GroupDraft;
}

/** Copies a task for changing. */
export function draftTask(task: Task): TaskDraft {
  const { deliverables, assignments, schedules, targets } = task;
  return {
    ...task,
    deliverables: [...deliverables],
    assignments: [...assignments],
    schedules: [...schedules],
    targets: [...targets],
  } as TaskDraft;
}
