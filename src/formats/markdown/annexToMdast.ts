import type { RootContent } from "mdast";
import type { AnnexHead } from "../../report/tree/report.ts";
import { paragraph } from "./blocksToMdast.ts";
import { marked, plain } from "./inlinesToMdast.ts";

/** Starts an annex: a rule, its label and title as one heading, its reference. */
export function annexToMdast(annex: AnnexHead | undefined): RootContent[] {
  if (annex === undefined) return [];
  const { label, title, reference } = annex;
  return [
    { type: "thematicBreak" },
    { type: "heading", depth: 2, children: plain(`${label}. ${title}`, "space") },
    ...(reference === undefined ? [] : [paragraph(marked("emphasis", plain(reference.replace(/ {2,}/g, " … "))))]),
  ];
}
