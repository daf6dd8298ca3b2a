import { formatInteger } from "../../core/formatInteger.ts";
import type { Template } from "../../core/words.ts";
import type { GapPlace } from "../gaps/gap.ts";
import type { ExplainWords } from "./explainWords.ts";
import { quote } from "./sayName.ts";

/** Which record: people count from one. */
export function sayPlace(
  place: GapPlace,
  templates: Readonly<Record<"record" | "line", Template>>,
  { language }: ExplainWords,
): string {
  const [template, number] = "line" in place ? [templates.line, place.line] : [templates.record, place.record + 1];
  return quote(template, formatInteger(number, language));
}
