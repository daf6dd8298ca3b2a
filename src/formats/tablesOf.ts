import type { Report } from "../report/tree/report.ts";
import type { Table } from "../report/tree/table.ts";

/**
 * Gives every table of a report in printed order, the tables beside its figures included.
 *
 * @param report - The report.
 * @returns Its tables.
 */
export function tablesOf(report: Report): readonly Table[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : [],
    ),
  );
}
