import { fail } from "../core/fail.ts";
import { shownValue } from "../core/shownValue.ts";
import type { Report } from "../report/tree/report.ts";

/**
 * Refuses what only a caller without types can hand to a writer: a plan, a list of letters, nothing.
 *
 * @param report - What was given.
 * @throws {@link KstthcError} `not-a-report`.
 */
export function checkReport(report: Report): void {
  const value: unknown = report;
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (kind !== "report") fail("not-a-report", { value: shownValue(kind ?? value) });
}
