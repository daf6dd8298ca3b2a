import type { Assignment, Duty } from "../../plan/plan.ts";
import type { Role } from "../../plan/role.ts";
import type { OutlineBlock, OutlineLine } from "../outline/outline.ts";
import { readStatement, type Statement } from "../statement/readStatement.ts";
import { splitItems } from "../text/splitItems.ts";
import { addIssue, type PlanContext } from "./planContext.ts";

/** Columns of people, and the role a column gives where its cell prints none. */
const columns: readonly { readonly field: "agency" | "lead" | "coordinate"; readonly role?: Role }[] = [
  { field: "agency" },
  { field: "lead", role: "lead" },
  { field: "coordinate", role: "coordinate" },
];

/**
 * Reads who does what in a task, statement by statement.
 *
 * @param blocks - Parts of the task.
 * @param about - Deliverables each part is about; undefined: all.
 * @param task - Id of the task.
 * @param repair - Repairs one text.
 * @param context - What the building gathers.
 * @returns Statements in printed order.
 */
export function buildAssignments(
  blocks: readonly OutlineBlock[],
  about: readonly (readonly string[] | undefined)[],
  task: string,
  repair: (line: OutlineLine, field: string) => string,
  context: PlanContext,
): readonly Assignment[] {
  const read: { assignment: Assignment; scope: string | undefined }[] = [];
  blocks.forEach((block, index) => {
    for (const { field, role } of columns) {
      for (const line of splitItems(block[field] ?? [], { sentences: true })) {
        const id = `${task}.a${read.length + 1}`;
        const text = repair(line, id);
        const statement = statementOf(text, role, context);
        const path = [task, id];
        if (statement.duties.length === 0)
          addIssue(context, "agency-not-understood", { text }, { place: line.place, path });
        for (const [name, similar] of statement.unsure)
          addIssue(context, "agency-not-sure", { name, similar: [...similar] }, { place: line.place, path });
        const ids = about[index];
        const assignment = { id, text, duties: statement.duties, ...(ids ? { deliverables: ids } : {}) };
        read.push({ assignment, scope: statement.scope });
      }
    }
  });
  const leads = new Set(
    read.filter(({ assignment }) => leadOf(assignment)).map(({ assignment }) => leadOf(assignment)),
  );
  const shared = leads.size > 1;
  return read.map(({ assignment, scope }) =>
    shared && scope !== undefined
      ? { ...assignment, duties: assignment.duties.map((duty) => scoped(duty, scope)) }
      : assignment,
  );
}

function leadOf({ duties }: Assignment): string | undefined {
  return duties.find((duty) => duty.role === "lead")?.agencies.join(" ");
}

/** Where a task has several leads, what each leads tells them apart. */
function scoped(duty: Duty, scope: string): Duty {
  return duty.role === "lead" ? { ...duty, scope } : duty;
}

function statementOf(text: string, role: Role | undefined, context: PlanContext): Statement {
  const key = `${role ?? ""}|${text}`;
  const known = context.statements.get(key);
  if (known) return known;
  const statement = readStatement(text, context.known, role);
  if (context.statements.size < 5_000) context.statements.set(key, statement);
  for (const agency of statement.agencies)
    if (!context.agencies.has(agency.id)) context.agencies.set(agency.id, agency);
  return statement;
}
