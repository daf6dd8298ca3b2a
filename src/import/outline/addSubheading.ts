import type { TableRow } from "../table/tableRow.ts";
import type { OutlineState } from "./outlineState.ts";
import type { Subheading } from "./subheadings.ts";

/**
 * Begins a group under a heading without a Roman number; below a Roman heading it stands in that group.
 *
 * @param state - Where the joining stands.
 * @param row - The row of the heading.
 * @param heading - The heading.
 */
export function addSubheading(state: OutlineState, row: TableRow, { ordinal, title }: Subheading): void {
  const counted = /^\d/.test(ordinal);
  const within = counted ? groupAround(state) : undefined;
  if (/^\d+$/.test(ordinal)) state.number = Number(ordinal);
  const inGroup = within === undefined ? {} : { within };
  state.groups.push({ ordinal, printed: row.label, title, place: row.place, tasks: [], ...inGroup });
}

/**
 * Ends a group under a number ("2" over "2.1", "2.2") where a task counts on from that number itself ("3").
 *
 * @param state - Where the joining stands.
 * @param row - The row of the task.
 */
export function endSubheading(state: OutlineState, row: TableRow): void {
  const above = state.groups.at(-1);
  if (!above || !/^\d+$/.test(above.ordinal) || !/^\d+\s*[.)]?$/.test(row.label)) return;
  const within = groupAround(state);
  const inGroup = within === undefined ? {} : { within };
  state.groups.push({ ordinal: "", printed: "", title: "", place: row.place, tasks: [], ...inGroup });
}

/** The group with a Roman number or a letter that a number stands in. */
function groupAround({ groups }: OutlineState): string | undefined {
  const above = groups.at(-1);
  if (above?.within !== undefined) return above.within;
  return above && /^[A-ZĐ]/.test(above.ordinal) ? above.ordinal : undefined;
}
