import type { IRunOptions, ParagraphChild } from "docx";
import { assertNever } from "../../core/assertNever.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";
import { oneReference } from "../oneReference.ts";
import { citedEvaluation } from "./citedEvaluation.ts";
import type { DocxContext } from "./docxContext.ts";
import { wholeFigure } from "./wholeFigure.ts";

/** Looks that a run adds to the style of its paragraph. */
type Look = Pick<IRunOptions, "bold" | "italics" | "size">;

/** Turns a line of the tree into runs; figures that come from an evaluation carry it as a comment. */
export function inlinesToDocx(context: DocxContext, inlines: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return oneReference(inlines).flatMap((inline) => runsOf(context, inline, look));
}

/** Turns plain text into runs, its line breaks and tabs kept. */
export function textToDocx({ docx }: Pick<DocxContext, "docx">, text: string, look: Look = {}): ParagraphChild[] {
  return inertText(text)
    .split("\n")
    .map((line, index) => {
      const [first = "", ...rest] = line.split("\t");
      const children = [...pieces(first), ...rest.flatMap((part) => [new docx.Tab(), ...pieces(part)])];
      return new docx.TextRun({ ...look, children, ...(index > 0 ? { break: 1 } : {}) });
    });
}

/** The peer writes a number in place of this, wherever it stands: taken apart it stays a text. */
function pieces(text: string): readonly string[] {
  return text.split(/(?<=\{)(?=default-bullet-numbering-)/);
}

function runsOf(context: DocxContext, inline: Inline, look: Look): ParagraphChild[] {
  switch (inline.kind) {
    case "text":
      return textToDocx(context, inline.value, look);
    case "strong":
      return inlinesToDocx(context, inline.children, { ...look, bold: true });
    case "emphasis":
      return inlinesToDocx(context, inline.children, { ...look, italics: true });
    case "value":
      return commented(context, inline.from, textToDocx(context, wholeFigure(inline.text), look));
    case "status":
      return commented(context, inline.from, textToDocx(context, inline.text, { ...look, bold: true }));
    case "break":
      return [new context.docx.TextRun({ break: 1 })];
    default:
      return assertNever(inline);
  }
}

function commented(context: DocxContext, from: string | undefined, runs: ParagraphChild[]): ParagraphChild[] {
  const evaluation = citedEvaluation(context, from);
  if (evaluation === undefined) return runs;
  const { docx, comments } = context;
  const id = comments.push(evaluation) - 1;
  return [
    new docx.CommentRangeStart(id),
    ...runs,
    new docx.CommentRangeEnd(id),
    new docx.TextRun({ children: [new docx.CommentReference(id)] }),
  ];
}
