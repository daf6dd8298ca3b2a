import type { Issue } from "../core/issue.ts";
import type { Plan, Task } from "./plan.ts";
import { planFields } from "./planFields.ts";

/**
 * Checks what the parts of a plan say of each other: every id once, every agency and deliverable named one that the
 * plan has. A plan with such an error cannot be followed or amended; what is merely questionable is found by
 * `lintPlan`.
 *
 * @param plan - The plan, of the right shape.
 * @returns Errors, with the path of each; none for a sound plan.
 * @example
 * checkPlan(quangNgai2022Plan) // => []
 */
export function checkPlan(plan: Plan): readonly Issue[] {
  const issues: Issue[] = [];
  const error = (code: string, path: Issue["path"] & {}, params: Issue["params"]): void => {
    issues.push({ code, severity: "error", path, params });
  };
  // Groups, tasks and their parts are addressed by id alone, so that they share one set of names.
  const seen = new Set<string>(planFields);
  const once = (id: string, path: readonly (string | number)[], known = seen): void => {
    if (known.has(id)) error("duplicate-id", [...path, "id"], { id });
    known.add(id);
  };
  const agencies = new Set<string>();
  for (const [i, agency] of plan.agencies.entries()) once(agency.id, ["agencies", i], agencies);
  const named = (ids: readonly string[], path: readonly (string | number)[]): void => {
    for (const [i, id] of ids.entries())
      if (!agencies.has(id)) error("unknown-agency", [...path, i], { agency: id, plan: plan.id });
  };
  for (const [i, agency] of plan.agencies.entries()) named(agency.memberOf ?? [], ["agencies", i, "memberOf"]);
  for (const [g, group] of plan.groups.entries()) {
    once(group.id, ["groups", g]);
    for (const [t, task] of group.tasks.entries()) {
      const at = ["groups", g, "tasks", t];
      once(task.id, at);
      for (const list of ["deliverables", "assignments", "schedules"] as const)
        for (const [i, part] of task[list].entries()) once(part.id, [...at, list, i]);
      for (const [a, assignment] of task.assignments.entries())
        for (const [d, duty] of assignment.duties.entries())
          named(duty.agencies, [...at, "assignments", a, "duties", d, "agencies"]);
      issues.push(...strayDeliverables(task, at));
    }
  }
  return issues;
}

function strayDeliverables(task: Task, at: readonly (string | number)[]): readonly Issue[] {
  const known = new Set(task.deliverables.map((deliverable) => deliverable.id));
  return (["assignments", "schedules"] as const).flatMap((list) =>
    task[list].flatMap((part, i) =>
      (part.deliverables ?? []).flatMap((id, d): readonly Issue[] =>
        known.has(id)
          ? []
          : [
              {
                code: "unknown-deliverable",
                severity: "error",
                path: [...at, list, i, "deliverables", d],
                params: { deliverable: id, task: task.id },
              },
            ],
      ),
    ),
  );
}
