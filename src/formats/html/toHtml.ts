import type { ElementContent } from "hast";
import { toHtml as serialize } from "hast-util-to-html";
import { h } from "hastscript";
import type { Report, Section } from "../../report/tree/report.ts";
import type { ReportWords } from "../../report/words/vi.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { checkReport } from "../checkReport.ts";
import { inertText } from "../inertText.ts";
import { annexToHast } from "./annexToHast.ts";
import { blockToHast } from "./blockToHast.ts";
import { closingToHast } from "./closingToHast.ts";
import { letterheadToHast } from "./letterheadToHast.ts";
import { createPage, type Page } from "./page.ts";
import { sortScript, sortStyle } from "./sortScript.ts";
import { sourcesToHast } from "./sourcesToHast.ts";
import { style } from "./style.ts";

/** How a page is written. */
export interface HtmlOptions {
  /** A small script lets readers sort tables by a column; absent: no script at all, for mail and strict servers. */
  readonly sortable?: boolean;
}

/**
 * Writes a report as one HTML file that needs nothing else: styles and pictures inside, nothing fetched. It fits a phone,
 * follows the reader's light or dark setting, and prints on A4 in the layout of Decree 30/2020. A figure links to its
 * derivation at the end of the page and tells it as its title.
 *
 * @param report - The tree any builder of `kstthc/report` makes.
 * @param options - Whether tables can be sorted.
 * @returns The file.
 * @throws `KstthcError` `not-a-report` for anything else, such as a plan.
 * @example
 * const sections = [{ kind: "section", orientation: "portrait", blocks: [] }]
 * const report = { kind: "report", version: 1, language: "vi", title: "1 < 2", asOf: "2022-10-14", sections, evaluations: {} }
 * toHtml(report).includes("<title>1 &#x3C; 2</title>") // => true
 */
export function toHtml(report: Report, { sortable = false }: HtmlOptions = {}): string {
  checkReport(report);
  const words = wordsOf(report.language);
  const page = createPage(report, words, sortable);
  const main = mainToHast(report, page);
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("title", inertText(report.title)),
    h("style", sortable ? style + sortStyle : style),
  ]);
  const body = h("body", [h("a.skip", { href: "#content" }, words.report.page.skip), contents(page, words), main]);
  if (sortable) body.children.push(h("script", sortScript));
  return `${serialize(
    { type: "root", children: [{ type: "doctype" }, h("html", { lang: report.language }, [head, "\n", body])] },
    { upperDoctype: false },
  )}\n`;
}

function mainToHast(report: Report, page: Page): ElementContent {
  const body = report.sections.filter((section) => section.annex === undefined);
  const annexes = report.sections.filter((section) => section.annex !== undefined);
  return h("main#content", { tabIndex: -1 }, [
    ...letterheadToHast(report),
    ...body.map((section) => sectionToHast(section, page)),
    ...closingToHast(report),
    ...annexes.map((section) => sectionToHast(section, page)),
    ...sourcesToHast(page),
  ]);
}

function sectionToHast(section: Section, whole: Page): ElementContent {
  const page: Page = { ...whole, orientation: section.orientation };
  const name = section.annex === undefined ? "body" : "annex";
  return h("section", { className: [name, section.orientation] }, [
    ...annexToHast(section.annex, page),
    ...section.blocks.flatMap((block) => blockToHast(block, page)),
  ]);
}

/** The list of sections; a short document needs none. */
function contents(page: Page, words: ReportWords): ElementContent[] {
  if (page.headings.length < 3) return [];
  const items = page.headings.map(({ id, depth, text }) =>
    h("li", { className: [`depth-${depth}`] }, [h("a", { href: `#${id}` }, text)]),
  );
  const { contents: title } = words.report.page;
  return [h("nav.contents", { ariaLabel: title }, [h("details", [h("summary", title), h("ol", items)])])];
}
