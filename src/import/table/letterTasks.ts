import type { ProseLine } from "./proseLine.ts";

/**
 * Finds the lines with a letter that are tasks of their own: all letters under one number have columns ("a) Xây dựng …"
 * over "- Cơ quan chủ trì: …"). Letters that only list the contents, or the items of a column, are no tasks.
 *
 * @param lines - Lines of the plan.
 * @returns Indices of the lines.
 */
export function letterTasks(lines: readonly ProseLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let letters: { readonly at: number; columns: boolean }[] = [];
  let items = false;
  const close = (): void => {
    if (letters.every(({ columns }) => columns)) for (const { at } of letters) found.add(at);
    letters = [];
  };
  lines.forEach(({ kind, parts }, at) => {
    const columns = parts.filter(({ field }) => field !== undefined && field !== "content");
    if (kind === "group" || kind === "number") {
      close();
      items = columns.length > 0;
    } else if (kind === "letter" && !items) letters.push({ at, columns: false });
    const last = letters.at(-1);
    if (columns.length === 0) return;
    if (last) last.columns = true;
    else items = true;
  });
  close();
  return found;
}
