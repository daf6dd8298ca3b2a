import type { Citation } from "../../core/citation.ts";
import { foldText } from "../../core/foldText.ts";
import type { Level } from "../../core/level.ts";
import type { Percent } from "../../core/numbers.ts";
import type { Target } from "../../kpi/target.ts";
import { levelWords, type TargetPattern, targetPatterns } from "./targetPatterns.ts";

/** The figures a text asks for. */
export interface TargetsFound {
  /** Targets, in printed order. */
  readonly targets: readonly Target[];
  /** Percentages that no known measure accounts for, as printed. */
  readonly unread: readonly string[];
}

/**
 * Finds the figures to be reached (chỉ tiêu) in a text, each as a target of a known measure.
 *
 * @param text - Contents or a deliverable of a task.
 * @param source - Where the text stands.
 * @returns Targets, and the percentages left over.
 */
export function targetsIn(text: string, source: Citation): TargetsFound {
  if (text.length > maxLength || !/%|t[ỷỉy] l[ệe]/i.test(text)) return { targets: [], unread: [] };
  const { text: folded, offsets } = foldText(text);
  const found: { at: number; target: Target }[] = [];
  const read = new Set<number>();
  for (const pattern of targetPatterns.filter(({ needs }) => folded.includes(needs))) {
    for (const match of folded.matchAll(pattern.words)) {
      if (pattern.onlyWith && !pattern.onlyWith.test(match[0])) continue;
      const { percent, before, level: named = "" } = match.groups ?? {};
      if (before !== undefined) read.add(match.index + before.length);
      const levels = levelsOf(named);
      for (const level of levels.length > 0 ? levels : [undefined])
        found.push({ at: match.index, target: targetOf(pattern, match[0], percent, level, source) });
    }
  }
  const unread = [...folded.matchAll(/\d{1,3}(?:[.,]\d+)? ?%/g)]
    .filter((match) => !read.has(match.index))
    .map((match) => text.slice(offsets[match.index], offsets[match.index + match[0].length]));
  return { targets: found.sort((a, b) => a.at - b.at).map(({ target }) => target), unread };
}

/** Texts of a plan are shorter; the patterns may look far ahead. */
const maxLength = 10_000;

function levelsOf(words: string): readonly Level[] {
  return levelWords.filter(([word]) => words.includes(word)).map(([, level]) => level);
}

function targetOf(
  pattern: TargetPattern,
  words: string,
  percent: string | undefined,
  level: Level | undefined,
  source: Citation,
): Target {
  const { measure } = pattern;
  const base = { measure, ...(level === undefined ? {} : { level }), source };
  const figure = percent === undefined ? undefined : (`${percent.replace(",", ".")}%` as Percent);
  if (pattern.kind === "at-least") return { ...base, kind: "at-least", percent: figure ?? "0%" };
  const reading = pattern.otherwise?.words.test(words) ? pattern.otherwise.reading : (pattern.reading ?? "points");
  const baseline = /so voi nam (\d{4})/.exec(words)?.[1] ?? pattern.baseline ?? "previous-year";
  return { ...base, kind: pattern.kind, ...(figure === undefined ? {} : { by: figure }), reading, baseline };
}
