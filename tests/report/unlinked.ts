import type { Report } from "../../src/report/index.ts";

/** Figures and states of a report that lead to no evaluation, or to one that says nothing: by what they print. */
export function unlinked(report: Report): readonly string[] {
  const missing: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { kind, text, from } = node as Record<string, unknown>;
    if (kind === "value" || (kind === "status" && from !== undefined)) {
      const evaluation = typeof from === "string" ? report.evaluations[from] : undefined;
      if (evaluation === undefined || evaluation.lines.length === 0) missing.push(String(text));
      // The scalar of a figure has a kind of its own.
      return;
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(report.sections);
  return missing;
}
