import type { Schedule, SimpleSchedule } from "../../schedule/schedule.ts";

const fields = ["event", "basis", "scope", "condition"] as const;
type Words = Partial<Record<(typeof fields)[number], string>>;

/**
 * Rewrites what a schedule keeps as printed: its event, what it points to, whom it is for, on what it depends.
 *
 * @param schedule - The schedule.
 * @param rewrite - How a text is rewritten.
 * @returns The schedule with its words rewritten.
 */
export function moveWords(schedule: Schedule, rewrite: (text: string) => string): Schedule {
  const simple = (part: SimpleSchedule): SimpleSchedule => {
    const words: Words = part;
    const moved: Words = {};
    for (const field of fields) if (words[field] !== undefined) moved[field] = rewrite(words[field]);
    return { ...part, ...moved };
  };
  return schedule.kind === "several" ? { ...schedule, parts: schedule.parts.map(simple) } : simple(schedule);
}
