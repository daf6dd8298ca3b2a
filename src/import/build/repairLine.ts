import type { Correction } from "../../plan/plan.ts";
import type { OutlineLine } from "../outline/outline.ts";
import { placeIn } from "../outline/placeIn.ts";
import { repairText } from "../text/repairText.ts";
import { addIssue, type PlanContext } from "./planContext.ts";

/**
 * Repairs one text of a task; each repair becomes an issue and a correction.
 *
 * @param line - The text and where it stands.
 * @param task - Id of the task.
 * @param field - Part of the task: `"content"` or the id of an item.
 * @param corrections - Corrections of the task, added to.
 * @param context - What the building gathers.
 * @returns The text, repaired.
 */
export function repairLine(
  line: OutlineLine,
  task: string,
  field: string,
  corrections: Correction[],
  context: PlanContext,
): string {
  const { text, repairs } = repairText(line.text);
  for (const { printed, corrected, rule } of repairs) {
    const same = corrections.findIndex((known) => known.field === field && known.printed === printed);
    const known = corrections[same];
    if (known) {
      corrections[same] = { ...known, times: (known.times ?? 1) + 1 };
      continue;
    }
    const reason = context.vocabulary.reasons[rule];
    corrections.push({ field, printed, corrected, reason, certainty: "high" });
    addIssue(
      context,
      "text-misread",
      { printed, corrected },
      { place: placeIn(line, line.text.indexOf(printed)), path: [task, field], suggestion: corrected },
    );
  }
  return text;
}
