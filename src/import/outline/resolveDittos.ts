import type { Issue } from "../../core/issue.ts";
import { isDitto } from "../text/isDitto.ts";
import { maxShared } from "../text/maxShared.ts";
import type { OutlineField, OutlineGroup, OutlineLine } from "./outline.ts";

/** Columns in which a mark may stand for the value above. */
const fields: readonly OutlineField[] = ["result", "agency", "lead", "coordinate", "time"];

/**
 * Puts the value above in the place of "như trên", "nt" and their like, in the columns of deliverables, people and times.
 * A mark below nothing stays as printed.
 *
 * @param groups - Groups and their tasks, changed in place.
 * @returns An issue for each mark, with what it was read as.
 */
export function resolveDittos(groups: readonly OutlineGroup[]): readonly Issue[] {
  const issues: Issue[] = [];
  const above: Partial<Record<OutlineField, readonly OutlineLine[]>> = {};
  for (const block of groups.flatMap(({ tasks }) => tasks.flatMap(({ blocks }) => blocks)))
    for (const field of fields) {
      const lines = block[field];
      const [first] = lines ?? [];
      if (!first) continue;
      const value = above[field];
      if (value && lines?.length === 1 && isDitto(first.text) && lengthOf(value) <= maxShared) {
        const text = value.map((line) => line.text).join(" ");
        const { place } = first;
        issues.push({ code: "ditto-read", severity: "info", place, params: { printed: first.text, text } });
        block[field] = value.map((line) => ({ text: line.text, place }));
      }
      above[field] = block[field] ?? [];
    }
  return issues;
}

function lengthOf(lines: readonly OutlineLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
