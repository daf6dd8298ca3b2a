import type { Task } from "../plan.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A text that breaks off: noted so by a reader, or with a bracket that never closes.
 *
 * Bad: "… (được giao theo quy định của Luật Ban hành văn bản". Good: "… (được giao theo quy định của Luật)."
 */
export const textBreaksOff: LintRule = /* @__PURE__ */ taskRule("text-breaks-off", "warning", (task) =>
  texts(task)
    .filter(([, part, text]) => isNoted(task, part) || opened(text) > 0)
    .map(([at, , text]) => ({ at, params: { task: task.id, end: lastWords(text) } })),
);

function texts(task: Task): readonly (readonly [at: readonly string[], part: string, text: string])[] {
  return [
    [[task.id, "content"], "content", task.content],
    ...(["deliverables", "assignments", "schedules"] as const).flatMap((list) =>
      task[list].map(({ id, text }) => [[task.id, list, id], id, text] as const),
    ),
  ];
}

function isNoted({ notes = [] }: Task, part: string): boolean {
  return notes.some((note) => note.kind === "truncated" && note.field === part);
}

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-8).join(" ");
}

/** Brackets left open; "a)" closes none. */
function opened(text: string): number {
  const bare = text.replace(/(^|\s)\p{L}\)/gu, " ");
  return (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
}
