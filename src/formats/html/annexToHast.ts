import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { AnnexHead } from "../../report/tree/report.ts";
import { inertText } from "../inertText.ts";
import { lines } from "./inlinesToHast.ts";
import type { Page } from "./page.ts";

/** Starts an annex. */
export function annexToHast(annex: AnnexHead | undefined, page: Page): ElementContent[] {
  if (annex === undefined) return [];
  const id = page.nextId("h");
  page.headings.push({ id, depth: 1, text: inertText(`${annex.label}. ${annex.title}`) });
  return [
    h("h2.annex-title", { id }, [h("span.annex-label", lines(annex.label)), " ", h("span", lines(annex.title))]),
    ...(annex.reference === undefined ? [] : [h("p.reference", lines(annex.reference))]),
  ];
}
