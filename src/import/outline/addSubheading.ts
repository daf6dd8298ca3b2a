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
  const above = state.groups.at(-1);
  const within = /^\d/.test(ordinal) ? (above?.within ?? (above?.ordinal || undefined)) : undefined;
  if (/^\d+$/.test(ordinal)) state.number = Number(ordinal);
  const inGroup = within === undefined ? {} : { within };
  state.groups.push({ ordinal, printed: row.label, title, place: row.place, tasks: [], ...inGroup });
}
