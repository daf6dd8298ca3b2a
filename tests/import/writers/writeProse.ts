import type { Plan } from "../../../src/plan/plan.ts";
import { fiveColumns, headLines, tableRows } from "./layout.ts";

/** The plan in numbered prose: no table at all. */
export function writeProse(plan: Plan): string {
  const rows = tableRows(plan, { columns: fiveColumns, bullet: "+ ", groups: "cells", parts: "empty" }).slice(1);
  const lines = rows.flatMap((row) => {
    const [label, content, result, agency, time] = row.map(({ lines: parts }) => parts);
    const number = label?.[0] ?? "";
    const field = (words: string, parts: readonly string[] | undefined): string[] =>
      parts && parts.length > 0 ? (parts.length === 1 ? [`- ${words}: ${parts[0]}`] : [`- ${words}:`, ...parts]) : [];
    return [
      ...(number === "" ? [] : [`${number}. ${content?.[0] ?? ""}`]),
      ...field("Kết quả", result),
      ...field("Đơn vị thực hiện", agency),
      ...field("Thời gian hoàn thành", time),
    ];
  });
  return [...headLines(plan), "", ...lines].join("\n");
}
