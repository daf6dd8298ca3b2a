import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import type { Report } from "../../report/tree/report.ts";
import { checkReport } from "../checkReport.ts";
import { annexToMdast } from "./annexToMdast.ts";
import { blocksToMdast } from "./blocksToMdast.ts";
import { closingToMdast } from "./closingToMdast.ts";
import { createFootnotes } from "./footnotes.ts";
import { letterheadToMdast } from "./letterheadToMdast.ts";

/** What `toMarkdown` may be told. */
export interface MarkdownOptions {
  /** Whether each figure carries a footnote that says where it comes from; absent: `footnotes`. */
  readonly evaluations?: "footnotes" | "none";
}

/**
 * Writes a report as GitHub Flavored Markdown. Pictures are given by their tables, spans by empty cells; figures point
 * to their derivation by footnotes. Whatever a text holds comes out as text.
 *
 * @param report - The tree any builder of `kstthc/report` makes.
 * @param options - What to leave out.
 * @returns Markdown that ends in one new line.
 * @throws `KstthcError` `not-a-report` for anything else, such as a plan.
 * @example
 * const blocks = [{ kind: "paragraph", children: [{ kind: "text", value: "# 1 < 2" }] }]
 * const sections = [{ kind: "section", orientation: "portrait", blocks }]
 * toMarkdown({ kind: "report", version: 1, language: "vi", title: "Thử", asOf: "2022-10-14", sections, evaluations: {} }) // => "# Thử\n\n\\# 1 < 2\n"
 */
export function toMarkdown(report: Report, options: MarkdownOptions = {}): string {
  checkReport(report);
  const footnotes = createFootnotes(options.evaluations === "none" ? {} : report.evaluations);
  const body = report.sections.filter((section) => section.annex === undefined);
  const annexes = report.sections.filter((section) => section.annex !== undefined);
  const children = [
    ...letterheadToMdast(report),
    ...body.flatMap((section) => blocksToMdast(section.blocks, footnotes)),
    ...closingToMdast(report),
    ...annexes.flatMap((section) => [...annexToMdast(section.annex), ...blocksToMdast(section.blocks, footnotes)]),
    ...footnotes.definitions(),
  ];
  return serialize(
    { type: "root", children },
    {
      bullet: "-",
      emphasis: "*",
      strong: "*",
      rule: "-",
      listItemIndent: "one",
      resourceLink: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false, tableCellPadding: true })],
    },
  );
}
