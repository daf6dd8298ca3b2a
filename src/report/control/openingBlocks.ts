import { fillTemplate } from "../../core/fillTemplate.ts";
import { paragraph } from "../build/parts.ts";
import { periodName } from "../build/periodName.ts";
import { windowsSentence } from "../build/windowsSentence.ts";
import type { Block } from "../tree/block.ts";
import type { Controlled } from "./itemFigures.ts";

/** Says who reports on which period, and which days the figures of each of the three times cover. */
export function openingBlocks(agency: string | undefined, controlled: Controlled): readonly Block[] {
  const { windows, words } = controlled;
  const say = words.report.control;
  const { language } = words;
  const name = periodName(windows.period, words);
  const opening =
    agency === undefined
      ? fillTemplate(say.openingAlone, { period: name }, language)
      : fillTemplate(say.opening, { agency, period: name }, language);
  return [paragraph(opening), paragraph(windowsSentence(windows, controlled))];
}
