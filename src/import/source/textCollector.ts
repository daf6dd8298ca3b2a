import type { Issue, Place } from "../../core/issue.ts";
import { cleanText } from "./cleanText.ts";

/** Collects the paragraphs of a cell or of the text between tables, never more than the limit. */
export interface TextCollector {
  /** Adds text to the paragraph at hand. */
  readonly add: (text: string) => void;
  /** Ends the paragraph at hand. */
  readonly newLine: () => void;
  /**
   * Gives the paragraphs, cleaned, and starts anew.
   *
   * @param place - Where they stand, for the issue about a text too long.
   */
  readonly take: (place: Place) => readonly string[];
}

/**
 * Makes a collector.
 *
 * @param limit - UTF-16 units one cell may have; a longer one is left out with an issue.
 * @param issues - Where the issue goes.
 * @returns The collector.
 */
export function textCollector(limit: number, issues: Issue[]): TextCollector {
  let lines: string[] = [""];
  let length = 0;
  return {
    add(text) {
      length += text.length;
      if (length <= limit) lines[lines.length - 1] += text;
    },
    newLine() {
      if (lines.at(-1) !== "" && length <= limit) lines.push("");
    },
    take(place) {
      const taken = length > limit ? [] : lines.map(cleanText).filter((line) => line !== "");
      if (length > limit) issues.push({ code: "cell-left-out", severity: "error", place, params: { length, limit } });
      lines = [""];
      length = 0;
      return taken;
    },
  };
}
