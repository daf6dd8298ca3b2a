import { fillTemplate } from "../core/fillTemplate.ts";
import type { Place } from "../core/issue.ts";
import type { Language } from "../core/words.ts";
import { targetText } from "../kpi/figureText.ts";
import type { Target } from "../kpi/target.ts";
import { type KpiVocabulary, vi as kpi } from "../kpi/words/vi.ts";
import type { PlanValue } from "./change.ts";
import type { PlanVocabulary } from "./words/planVocabulary.ts";
import { vi as plan } from "./words/vi.ts";

/** The words in which a change is told: those of this layer, or `en` of `kstthc/locale/en`. */
export interface ChangeWords {
  /** How days are written. */
  readonly language: Language;
  /** Names and sentences. */
  readonly plan: PlanVocabulary;
  /** How targets are said. */
  readonly kpi: KpiVocabulary;
}

/** The words of a change, in Vietnamese. */
export const changeVi: ChangeWords = /* @__PURE__ */ changeWords();

function changeWords(): ChangeWords {
  return { language: "vi", plan: plan.plan, kpi: kpi.kpi };
}

/**
 * Gives the words by which a person would know a value of a plan.
 *
 * @param value - Text, list, part, or whole.
 * @param words - In which language.
 * @returns Its words; `""` for an empty text or list.
 */
export function changeText(value: PlanValue, words: ChangeWords): string {
  if (typeof value === "string") return value;
  if (isList(value)) return value.map((item) => changeText(item as PlanValue, words)).join("; ");
  if ("measure" in value) return textOfTarget(value, words);
  if (isPlace(value)) return fillTemplate(words.plan.changes.places[value.kind], { ...value }, words.language);
  for (const name of ["text", "content", "title", "name", "number", "document", "corrected", "key"])
    if (name in value) return String(value[name as keyof typeof value]);
  return JSON.stringify(value);
}

function textOfTarget(target: Target, { kpi: vocabulary, language }: ChangeWords): string {
  const reading = "percent" in target ? "share" : target.reading;
  const figure = targetText({ target, reading }, { kpi: vocabulary, language });
  const { level } = target;
  const scope =
    level === undefined ? "" : fillTemplate(vocabulary.scope, { level: vocabulary.levels[level] }, language);
  return `${figure}${scope}`;
}

function isPlace(value: object): value is Place {
  return "kind" in value && (value.kind === "text" || value.kind === "sheet" || value.kind === "table");
}

function isList(value: PlanValue): value is Extract<PlanValue, readonly unknown[]> {
  return Array.isArray(value);
}
