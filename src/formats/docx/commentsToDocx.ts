import type { ICommentOptions, Paragraph } from "docx";
import type { Evaluation, Report } from "../../report/tree/report.ts";
import { inertText } from "../inertText.ts";
import type { DocxContext } from "./docxContext.ts";
import { textToDocx } from "./inlinesToDocx.ts";
import { layOutStencils, type Punched } from "./layOutStencils.ts";
import { punchText } from "./punchText.ts";
import { markText, type Stretch } from "./stencil.ts";

/** Comments up to which each is laid out on its own. */
const many = 1000;

/** Title and lines of a comment. */
type Lines = readonly string[];

/** Lays out the comments of a document; what many of them are written from once it is packed, beside them. */
export function commentsToDocx(
  context: Pick<DocxContext, "docx" | "comments">,
  report: Report,
): { readonly children: readonly ICommentOptions[]; readonly stretches: readonly Stretch[] } {
  const { docx, comments } = context;
  const author = inertText(report.letterhead?.agency ?? report.title);
  const date = new Date(`${report.asOf}T00:00:00Z`);
  const paragraphOf = (line: string, at: number): Paragraph =>
    new docx.Paragraph({ style: "CommentText", children: textToDocx(context, line, at === 0 ? { bold: true } : {}) });
  const commentOf = (id: number, lines: Lines): ICommentOptions => ({
    ...{ id, author, date },
    children: lines.map(paragraphOf),
  });
  if (comments.length <= many)
    return { children: comments.map((comment, id) => commentOf(id, linesOf(comment))), stretches: [] };
  const { parts, stretch } = layOutStencils(
    comments.map((comment, id) => punched(linesOf(comment), id)),
    ({ item }) => [commentOf(0, item)],
    (): ICommentOptions => ({ id: 0, children: [new docx.Paragraph({ text: markText(0) })] }),
  );
  return { children: parts, stretches: [stretch] };
}

function linesOf({ title, lines }: Evaluation): Lines {
  return [title, ...lines];
}

function punched(lines: Lines, firstComment: number): Punched<Lines> {
  const texts: string[] = [];
  return { item: lines.map((line) => punchText(line, texts)), texts, firstComment };
}
