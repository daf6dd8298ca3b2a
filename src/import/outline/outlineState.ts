import type { Issue, IssueValue, Place } from "../../core/issue.ts";
import type { TableRow } from "../table/tableRow.ts";
import type { OutlineGroup, OutlineTask } from "./outline.ts";

/** What a group row holds beside its title: it belongs to a task above or below. */
export interface LeftOver {
  readonly label: string;
  readonly place: Place;
  readonly content: readonly string[];
  readonly cells: TableRow["cells"];
}

/** Where the joining stands. */
export interface OutlineState {
  readonly groups: OutlineGroup[];
  readonly issues: Issue[];
  task: OutlineTask | undefined;
  leftOver: LeftOver | undefined;
  /** Number of the last task, counted on where it is misprinted. */
  number: number;
  /** True where the row before stood at the foot of a page. */
  pageEnd: boolean;
}

/**
 * Notes what the joining of rows noticed.
 *
 * @param state - Where the joining stands.
 * @param code - Code of the issue.
 * @param place - Place of the row.
 * @param params - What its sentence needs.
 * @param suggestion - Correction, where one is known.
 */
export function noteRow(
  state: OutlineState,
  code: string,
  place: Place,
  params: Readonly<Record<string, IssueValue>>,
  suggestion?: string,
): void {
  const severity = code === "row-continued" || code === "group-cell-joined" ? "info" : "warning";
  state.issues.push({ code, severity, place, params, ...(suggestion === undefined ? {} : { suggestion }) });
}
