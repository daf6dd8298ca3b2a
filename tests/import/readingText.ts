import type { Issue } from "../../src/core/issue.ts";
import { describeIssue } from "../../src/import/describeIssue.ts";
import type { PlanReading } from "../../src/import/readPlan.ts";
import type { Task } from "../../src/plan/plan.ts";

/** A whole reading as lines a person can check against the document: head, groups, tasks, notes, issues. */
export function readingText({ plan, issues }: PlanReading): string {
  const { groups, instrument, territory, period, notes } = plan;
  const { type, number, issuedOn, place, issuer, subject, basis, recipients, signer } = instrument;
  const lines = [
    `${type} ${number} · ${place ?? "-"} · ${issuedOn} · ${issuer} · ${territory.name} · ${period.key}`,
    `  ${subject}`,
    ...basis.map(({ document }) => `  basis: ${document}`),
    ...(recipients ?? []).map((line) => `  to: ${line}`),
    `  signed: ${signer ? `${signer.title.replace("\n", " / ")}: ${signer.name}` : "-"}`,
    ...groups.flatMap((group) => [
      "",
      `[${group.id}] ${group.ordinal}. ${group.title}`,
      ...group.tasks.flatMap(taskLines),
    ]),
    ...["", "notes", ...(notes ?? []).map(({ kind, text }) => `  ${kind}: ${text}`)],
    ...["", "issues", ...issues.map(issueLine)],
  ];
  return `${lines.join("\n")}\n`;
}

function taskLines(task: Task): readonly string[] {
  const about = (ids: readonly string[] | undefined): string => (ids ? ` [${ids.join(", ")}]` : "");
  return [
    `${task.id} (${task.labels.join("|")}) ${task.content}`,
    ...task.deliverables.map(({ text }) => `    → ${text}`),
    ...task.assignments.map(({ text, duties, deliverables }) => {
      const said = duties.map(({ role, agencies, qualifier, scope }) =>
        [`${role ?? "-"}:`, agencies.join(", "), qualifier && `(${qualifier})`, scope && `«${scope}»`]
          .filter(Boolean)
          .join(" "),
      );
      return `    @ ${text} = ${said.join("; ") || "?"}${about(deliverables)}`;
    }),
    ...task.schedules.map(
      ({ text, schedule, deliverables }) => `    ⏱ ${text} = ${JSON.stringify(schedule)}${about(deliverables)}`,
    ),
    ...task.citations.map(({ document }) => `    § ${document}`),
    ...task.targets.map(({ measure, period }) => `    % ${measure} ${period ?? ""}`),
    ...(task.notes ?? []).map(({ kind, field, text }) => `    ! ${kind}${field ? ` ${field}` : ""}: ${text}`),
  ];
}

function issueLine(issue: Issue): string {
  const { severity, code, place, path } = issue;
  const at =
    place?.kind === "text"
      ? `line ${place.line}:${place.column}`
      : place?.kind === "table"
        ? `table ${place.table}, row ${place.row}, column ${place.column}`
        : place
          ? `${place.sheet}!${place.cell}`
          : "-";
  return `  ${severity} ${code} @ ${at}${path ? ` (${path.join(" ")})` : ""}: ${describeIssue(issue)}`;
}
