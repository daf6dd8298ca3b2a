import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Paragraph } from "../tree/block.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { lowerFirst } from "./lowerFirst.ts";
import { paragraph } from "./parts.ts";

/** The last sentence of a report, closed with `./.` where the language does so. */
export function closingParagraph(subject: string, { report, language }: BuilderWords): Paragraph {
  return paragraph(fillTemplate(report.frame.closing, { subject: lowerFirst(subject) }, language));
}
