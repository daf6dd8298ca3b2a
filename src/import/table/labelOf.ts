/** What stands in the column of numbers. */
export type Label =
  | {
      /** A group heading. */
      readonly kind: "group";
      /** Roman number as printed, without its point. */
      readonly ordinal: string;
      /** Title that stands in the same cell, `""` for none. */
      readonly title: string;
    }
  | {
      /** A task. */
      readonly kind: "task";
      /** Its number; absent for numbers of parts ("2.1", "a)"). */
      readonly number?: number;
    }
  | {
      /** Nothing printed, or no number at all. */
      readonly kind: "none" | "other";
    };

/**
 * Reads the cell of numbers: Roman for a group, Arabic for a task.
 *
 * @param text - The cell.
 * @returns What it is.
 */
export function labelOf(text: string): Label {
  if (text === "") return { kind: "none" };
  const roman = /^(?=[IVXL])(X{0,3}(?:IX|IV|V?I{0,3}))(?:\s*[.)/:-]\s*|\s+|$)(.*)$/.exec(text);
  if (roman?.[1]) return { kind: "group", ordinal: roman[1], title: roman[2] ?? "" };
  const task = /^0*(\d{1,4})((?:\.\d{1,3})*)\s*[.)]?$/.exec(text);
  if (task) return task[2] === "" ? { kind: "task", number: Number(task[1]) } : { kind: "task" };
  if (/^\(?(?:[a-zđ][.)]|[a-hđ])$/.test(text)) return { kind: "task" };
  return { kind: "other" };
}
