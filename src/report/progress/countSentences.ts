import { countProgress } from "../../plan/countProgress.ts";
import type { ProgressCount } from "../../plan/progressCount.ts";
import { asOfValue } from "../build/givenValues.ts";
import { joinClauses } from "../build/joinClauses.ts";
import { sentence } from "../build/sentence.ts";
import type { Inline } from "../tree/inline.ts";
import { countSource } from "./countSource.ts";
import type { Followed } from "./following.ts";
import { punctualitySentence } from "./punctualitySentence.ts";

/** Says the standard count in words that agree with its numbers; classes of zero are not mentioned. */
export function countSentences(followed: Followed): readonly (readonly Inline[])[] {
  const { progress, words } = followed;
  const say = words.report.progress;
  const count = countProgress(progress.items);
  const number = (name: string, title: string, pick: (count: ProgressCount) => number): readonly Inline[] => [
    countSource({ key: `count ${name}`, title, items: progress.items, pick }, followed),
  ];
  const clause = (name: keyof typeof say.clauses, pick: (count: ProgressCount) => number): readonly Inline[] =>
    pick(count) === 0
      ? []
      : sentence(
          say.clauses[name],
          { count: number(name, say.highlights[name === "dueSoon" ? "withinTime" : name], pick) },
          words.language,
        );
  const besides = (name: keyof typeof say.besidesClauses, pick: (count: ProgressCount) => number): readonly Inline[] =>
    pick(count) === 0
      ? []
      : sentence(
          say.besidesClauses[name],
          { count: number(name, say.columns[name === "extended" || name === "undated" ? name : "apart"], pick) },
          words.language,
        );
  const dated = [
    clause("onTime", (c) => c.doneOnTime),
    clause("late", (c) => c.doneLate),
    [...clause("withinTime", (c) => c.withinTime), ...clause("dueSoon", (c) => c.dueSoon)],
    clause("overdue", (c) => c.overdue),
  ];
  const apart = [
    besides("extended", (c) => c.extended.total),
    besides("undated", (c) => c.undated),
    besides("suspended", (c) => c.suspended),
    besides("withdrawn", (c) => c.withdrawn),
  ];
  const total = number("total", say.highlights.total, (c) => c.total);
  const start = sentence(say.counted, { total, date: asOfValue(progress.asOf, followed) }, words.language);
  return [
    count.total === 0 ? sentence(say.nothingDated, {}, words.language) : [...start, ...joinClauses(dated)],
    apart.every((clauses) => clauses.length === 0)
      ? []
      : [...sentence(say.besides, {}, words.language), ...joinClauses(apart)],
    punctualitySentence(followed),
    count.overdue + count.extended.overdue === 0 ? sentence(say.noneOverdue, {}, words.language) : [],
  ].filter((said) => said.length > 0);
}
