import type { Issue } from "../core/issue.ts";
import type { TaskEvent } from "../plan/taskEvent.ts";
import { type PlanWords, vi } from "../plan/words/vi.ts";
import { entryEvent } from "./entry/entryEvent.ts";
import { entryRows } from "./entry/entryTable.ts";
import { defaultLimits, type ReadLimits } from "./source/readLimits.ts";
import { type PlanFormat, readSource } from "./source/readSource.ts";

/** How to read what units entered. */
export interface ReadTaskEventsOptions {
  /** What the file is. */
  readonly format: PlanFormat;
  /** How much of a hostile file is looked at; absent: 128 MiB inflated, 2,000,000 cells. */
  readonly limits?: ReadLimits;
}

/** What units entered. */
export interface TaskEventReading {
  /** One event for each row that was filled in, in order. */
  readonly events: readonly TaskEvent[];
  /** Rows that could not be read, with their places. */
  readonly issues: readonly Issue[];
}

/**
 * Reads what units entered into the workbook that `dataEntryWorkbook` of `kstthc/report` makes of a plan (đọc biểu cập
 * nhật): each row that was filled in is an event for `assessPlan`. Rows left empty are passed over; a row that says less
 * than it must gives an issue and no event.
 *
 * @param input - Bytes of the workbook, or text of a table.
 * @param options - Its format.
 * @param words - Words the workbook was made with; absent: Vietnamese.
 * @returns Events, and what could not be read.
 * @example
 * const rows = "Mã việc\tTình trạng\tNgày\n39|39.s1|2022-Q1|vp-ubnd-tinh\tHoàn thành\t30/03/2022";
 * readTaskEvents(rows, { format: "text" }).events.map(({ kind, on }) => [kind, on]) // => [["completed", "2022-03-30"]]
 */
export function readTaskEvents(
  input: string | Uint8Array | ArrayBuffer,
  { format, limits }: ReadTaskEventsOptions,
  words: Pick<PlanWords, "plan"> = vi,
): TaskEventReading {
  const source = readSource(input, format, { ...defaultLimits, ...limits });
  const issues: Issue[] = [...source.issues];
  const events: TaskEvent[] = [];
  const { entry } = words.plan;
  const rows = entryRows(source, entry);
  if (rows === undefined) {
    const { key, kind, on } = entry.columns;
    issues.push({ code: "no-entry-table", severity: "error", params: { columns: [key, kind, on] } });
  }
  for (const row of rows ?? []) {
    const read = entryEvent(row, entry);
    if (read === undefined) continue;
    if ("code" in read) issues.push(read);
    else events.push(read);
  }
  return { events, issues };
}
