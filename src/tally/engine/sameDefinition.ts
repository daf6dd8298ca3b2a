import type { TallyDefinition } from "../tallyValue.ts";

/** Whether two definitions say the same, whatever the order in which JSON wrote their fields. */
export function sameDefinition(left: TallyDefinition, right: TallyDefinition): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
