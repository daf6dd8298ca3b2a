import { fillTemplate } from "../core/fillTemplate.ts";
import { formatPeriod, type ScheduleSpeech } from "./formatPeriod.ts";
import type { Stretch } from "./schedule.ts";

/** A phrase with the stretch it is bound to: «hằng quý trong năm 2022», «thường xuyên từ năm 2022 đến năm 2025». */
export function formatStretch(phrase: string, stretch: Stretch, words: ScheduleSpeech): string {
  const { during, start, through } = words.schedule;
  const fill = (template: string, params: Readonly<Record<string, string>>): string =>
    fillTemplate(template, params, words.language);
  if (stretch.kind === "open")
    return fill(through, { phrase, period: fill(start, { period: formatPeriod(stretch.from, words) }) });
  return fill(stretch.kind === "range" ? through : during, { phrase, period: formatPeriod(stretch, words) });
}
