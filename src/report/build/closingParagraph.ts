import { fillTemplate } from "../../core/fillTemplate.ts";
import type { Paragraph } from "../tree/block.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import { paragraph } from "./parts.ts";

/** The last sentence of a report, closed with `./.` where the language does so. */
export function closingParagraph(subject: string, { report, language }: BuilderWords): Paragraph {
  const inSentence = subject.charAt(0).toLowerCase() + subject.slice(1);
  return paragraph(fillTemplate(report.frame.closing, { subject: inSentence }, language));
}
