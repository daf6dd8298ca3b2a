import { addTo, type Lists } from "../../core/addTo.ts";
import type { PlacedDuty } from "../../plan/dutiesOf.ts";
import { owes } from "../../plan/following/owing.ts";
import { countedValue } from "../build/countedValue.ts";
import { type ColumnPlan, ordinalColumn, row, titledTable } from "../build/tables.ts";
import { briefTask, type Followed } from "../progress/following.ts";
import type { Value } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import type { ScorecardVocabulary } from "../words/vocabulary/scorecard.ts";

/** Duties that serve another's work, by task. */
export type Support = ReadonlyMap<string, readonly PlacedDuty[]>;

/**
 * Picks the duties that serve another's work: whoever has them is judged by the requests made to it. Whoever owes the
 * work itself is not said to support it as one of a group too.
 */
export function supportOf(duties: readonly PlacedDuty[]): Support {
  const own = new Set(duties.filter(({ duty }) => owes(duty)).map(({ task }) => task));
  const tasks: Lists<string, PlacedDuty> = new Map();
  for (const placed of duties) {
    if (owes(placed.duty) || (placed.through !== undefined && own.has(placed.task))) continue;
    addTo(tasks, placed.task.id, placed);
  }
  return tasks;
}

/** Tasks the agency supports: in which roles, for whom; where anybody asked for anything, what was asked and answered. */
export function supportTable(support: Support, followed: Followed, caption: string): Table {
  const { words, progress } = followed;
  const say = words.report.scorecard.columns;
  const asked = progress.requests.some(({ task }) => support.has(task));
  const columns: readonly ColumnPlan[] = [
    ordinalColumn(words),
    { id: "task", title: words.report.progress.columns.task, weight: 12, rowHeader: true },
    { id: "role", title: say.role, weight: 6 },
    { id: "lead", title: words.report.progress.columns.lead, weight: 9 },
    ...(asked ? requestColumns(say) : []),
  ];
  return titledTable({
    id: "supported",
    caption,
    columns,
    body: [...support].map(([task, duties], at) =>
      row([
        String(at + 1),
        briefTask(task, followed),
        rolesOf(duties, followed),
        leadsOf(duties, followed),
        ...(asked ? requestCells(task, followed) : []),
      ]),
    ),
  });
}

function requestColumns(say: ScorecardVocabulary["columns"]): readonly ColumnPlan[] {
  return [
    { id: "requests", title: say.requests, weight: 4, align: "end" },
    { id: "answered", title: say.answered, weight: 4, align: "end" },
  ];
}

/** Requests for a task and how many of them were answered. */
function requestCells(task: string, followed: Followed): readonly Value[] {
  const say = followed.words.report.scorecard.columns;
  const requests = followed.progress.requests.filter((request) => request.task === task);
  const answered = requests.filter(({ answeredOn }) => answeredOn !== undefined);
  const counted = (name: string, title: string, found: typeof requests): Value => {
    const subjects = found.map(({ subject }) => subject);
    return countedValue(`${name} ${task}`, title, subjects, followed);
  };
  return [counted("requests", say.requests, requests), counted("answered", say.answered, answered)];
}

function rolesOf(duties: readonly PlacedDuty[], { words }: Followed): string {
  const roles = duties.flatMap(({ duty }) => (duty.role === undefined ? [] : [words.plan.roles[duty.role]]));
  return [...new Set(roles)].join(", ");
}

/** Who leads the task, as the plan prints it. */
function leadsOf([first]: readonly PlacedDuty[], { agencyName, words }: Followed): string {
  const leads = (first?.task.assignments ?? []).flatMap(({ duties }) =>
    duties.flatMap(({ role, agencies }) => (role === "lead" ? agencies : [])),
  );
  return leads.length === 0 ? words.report.progress.noAgency : [...new Set(leads)].map(agencyName).join("; ");
}
