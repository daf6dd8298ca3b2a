import type { AgencyId } from "../../plan/agency.ts";
import { countedValue } from "../build/countedValue.ts";
import { sentence } from "../build/sentence.ts";
import { plain } from "../build/values.ts";
import type { Followed } from "../progress/following.ts";
import type { Inline } from "../tree/inline.ts";

/** Names up to two agencies; of more, the first, and how many others: the figure names them. */
export function namesInShort(key: string, agencies: readonly AgencyId[], followed: Followed): readonly Inline[] {
  const { words, agencyName } = followed;
  const names = agencies.map(agencyName);
  const [first, ...others] = names;
  if (first === undefined) return plain(words.report.progress.noAgency);
  if (others.length < 2) return plain(names.join("; "));
  const count = countedValue(`agencies ${key}`, words.report.progress.columns.lead, others, followed);
  return sentence(words.report.brief.andOthers, { agency: first, count }, words.language);
}
