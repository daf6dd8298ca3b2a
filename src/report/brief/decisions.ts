import type { AgencyId } from "../../plan/agency.ts";
import { countedValue } from "../build/countedValue.ts";
import { sentence } from "../build/sentence.ts";
import { plain } from "../build/values.ts";
import type { VerdictView } from "../kpis/verdictView.ts";
import { type Followed, namesOf } from "../progress/following.ts";
import { overdueOf } from "../progress/overdueOf.ts";
import { whoOwes } from "../progress/whoOwes.ts";
import type { Inline } from "../tree/inline.ts";
import type { BriefVocabulary } from "../words/vocabulary/brief.ts";
import { namesInShort } from "./namesInShort.ts";

/** What a leader is asked to decide: what the user adds first, then what the figures ask for. */
export function decisions(
  followed: Followed,
  views: readonly VerdictView[],
  added: readonly string[],
): readonly (readonly Inline[])[] {
  const { progress, words } = followed;
  const waiting = progress.items.filter(({ extensions = [] }) => extensions.some(({ answer }) => answer === "pending"));
  const overdue = overdueOf(progress.items).map(({ item }) => item);
  const requests = progress.requests.filter(({ time }) => time === "overdue");
  const of = (...kinds: readonly string[]): readonly string[] =>
    views.filter(({ verdict }) => kinds.includes(verdict.kind)).map(({ shortName }) => shortName);
  const say = (
    name: keyof BriefVocabulary["decisions"],
    counted: readonly string[],
    agencies: readonly AgencyId[] = [],
  ): readonly (readonly Inline[])[] => {
    if (counted.length === 0) return [];
    const count = countedValue(`decision ${name}`, words.report.brief.parts.decisions, counted, followed);
    const whom = namesInShort(`decision ${name}`, [...new Set(agencies)], followed);
    return [
      sentence(
        words.report.brief.decisions[name],
        { count, tasks: counted.join("; "), agencies: whom },
        words.language,
      ),
    ];
  };
  return [
    ...added.map((text) => plain(text.replace(/[;.]$/, ""))),
    ...say("extensions", namesOf(waiting, followed)),
    ...say("overdue", namesOf(overdue, followed), overdue.flatMap(whoOwes)),
    ...say(
      "requests",
      requests.map(({ subject }) => subject),
      requests.map(({ to }) => to),
    ),
    ...say("notMet", of("not-met")),
    ...say("open", of("open", "no-data")),
  ];
}
