import type { Paragraph, Table } from "docx";
import { signatureLines } from "../../report/signatureLines.ts";
import type { Report } from "../../report/tree/report.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import type { LayoutPart } from "./decree30Layout.ts";
import type { DocxContext } from "./docxContext.ts";
import { textToDocx } from "./inlinesToDocx.ts";
import { layoutTable } from "./layoutTable.ts";

/**
 * Lays out what closes the body: recipients at the start side, the signer at the end side, on one page with the end of
 * the text above: a signature that stood alone could be put under any text.
 */
export function closingToDocx(
  context: DocxContext,
  { recipients, signature, language }: Report,
): (Paragraph | Table)[] {
  if (recipients === undefined && signature === undefined) return [];
  const { docx, width } = context;
  const say = (part: LayoutPart, text: string, before = 0): Paragraph =>
    new docx.Paragraph({ style: part, spacing: { before }, children: textToDocx(context, text) });
  const copies =
    recipients === undefined
      ? []
      : [say("recipientsLabel", recipients.label), ...recipients.names.map((name) => say("recipients", `- ${name}`))];
  /** Room for the hand and the seal, about 25 mm. */
  const room = 1420;
  const signer =
    signature === undefined
      ? []
      : [
          ...signatureLines(signature, wordsOf(language)).map((line) => say("authority", line)),
          say("signerName", signature.name ?? "", room),
        ];
  const start = Math.floor(width * 0.46);
  return [
    new docx.Paragraph({ style: "rule", keepNext: true, spacing: { before: 120 } }),
    layoutTable(context, [start, width - start], [[copies, signer]]),
  ];
}
