import type { PhrasingContent, RootContent } from "mdast";
import { signatureLines } from "../../report/signatureLines.ts";
import type { Report } from "../../report/tree/report.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { lineByLine, paragraph } from "./blocksToMdast.ts";
import { marked } from "./inlinesToMdast.ts";
import { dashes } from "./letterheadToMdast.ts";

/** Writes the signature, then the recipients: Markdown has no columns to put them side by side. */
export function closingToMdast({ signature, recipients, language }: Report): RootContent[] {
  const lines = signature === undefined ? [] : signatureLines(signature, wordsOf(language));
  const name = signature?.name === undefined ? [] : [signature.name];
  return [
    ...(lines.length === 0 ? [] : [paragraph(strong(lines))]),
    ...(name.length === 0 ? [] : [paragraph(strong(name))]),
    ...(recipients === undefined
      ? []
      : [paragraph(marked("emphasis", strong([recipients.label]))), dashes(recipients.names)]),
  ];
}

function strong(lines: readonly string[]): PhrasingContent[] {
  return marked("strong", lineByLine(lines));
}
