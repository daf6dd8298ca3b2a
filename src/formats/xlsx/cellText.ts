import { assertNever } from "../../core/assertNever.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";
import { figureCell } from "./figureCell.ts";
import type { CellLook, SheetCell, TextRun } from "./sheet.ts";

/** What a line of the tree puts into a cell, and the keys of the evaluations it comes from. */
export interface CellContent extends Pick<SheetCell, "value" | "runs"> {
  /** The text as it is printed, for measuring. */
  readonly text: string;
  /** Number format; absent: text. */
  readonly format?: string | undefined;
  /** Keys of evaluations. */
  readonly from: readonly string[];
}

/**
 * Turns a line of the tree into the content of a cell: one figure alone is a number, anything else text, in runs
 * where a part of it is set apart.
 *
 * @param inlines - What stands in the line.
 * @returns Value, runs, format, and where it comes from.
 */
export function cellText(inlines: readonly Inline[]): CellContent {
  const only = inlines[0];
  if (only === undefined) return nothing;
  if (inlines.length === 1 && only.kind === "text") return plain(inertText(only.value));
  if (inlines.length === 1 && only.kind === "value") {
    const { value, format } = figureCell(only);
    const text = typeof value === "string" ? value : only.text;
    return { value, format, text, from: only.from === undefined ? none : [only.from] };
  }
  const runs = runsOf(inlines, {});
  const text = runs.map((run) => run.text).join("");
  const isPlain = runs.every((run) => !run.bold && !run.italic);
  return { ...plain(text), ...(isPlain ? {} : { runs }), from: keysOf(inlines) };
}

const none: readonly string[] = [];
const nothing: CellContent = { text: "", from: none };

function plain(text: string): CellContent {
  return text === "" ? nothing : { value: text, text, from: none };
}

function runsOf(inlines: readonly Inline[], look: Pick<CellLook, "bold" | "italic">): readonly TextRun[] {
  return inlines.flatMap((inline): readonly TextRun[] => {
    switch (inline.kind) {
      case "text":
        return [{ text: inertText(inline.value), ...look }];
      case "value":
        return [{ text: inertText(inline.text), ...look }];
      case "status":
        return [{ text: inertText(inline.text), ...look, bold: true }];
      case "break":
        return [{ text: "\n", ...look }];
      case "strong":
        return runsOf(inline.children, { ...look, bold: true });
      case "emphasis":
        return runsOf(inline.children, { ...look, italic: true });
      default:
        return assertNever(inline);
    }
  });
}

function keysOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "strong" || inline.kind === "emphasis") return keysOf(inline.children);
    return (inline.kind === "value" || inline.kind === "status") && inline.from !== undefined ? [inline.from] : [];
  });
}
