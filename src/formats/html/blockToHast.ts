import type { ElementContent } from "hast";
import { h } from "hastscript";
import { assertNever } from "../../core/assertNever.ts";
import type { Block, FormHead, Heading, Highlights, List } from "../../report/tree/block.ts";
import { inertText } from "../inertText.ts";
import { plainText } from "../plainText.ts";
import { figureToHast } from "./figureToHast.ts";
import { inlinesToHast, lines } from "./inlinesToHast.ts";
import type { Page } from "./page.ts";
import { tableToHast } from "./tableToHast.ts";

/** Turns a block into HTML. */
export function blockToHast(block: Block, page: Page): ElementContent[] {
  switch (block.kind) {
    case "heading":
      return [heading(block, page)];
    case "paragraph":
      return [h("p", block.align === "center" ? { className: ["center"] } : {}, inlinesToHast(block.children, page))];
    case "list":
      return [list(block, page)];
    case "notice":
      return [h("p", { className: ["notice", block.tone], role: "note" }, inlinesToHast(block.children, page))];
    case "highlights":
      return [highlights(block, page)];
    case "form-head":
      return [formHead(block)];
    case "table":
      return [tableToHast(block, page)];
    case "figure":
      return [figureToHast(block, page)];
    default:
      return assertNever(block);
  }
}

function heading({ depth, number, children }: Heading, page: Page): ElementContent {
  const before = number === undefined ? "" : `${number} `;
  const id = page.nextId("h");
  if (depth < 3) page.headings.push({ id, depth, text: inertText(before) + plainText(children) });
  return h(`h${depth + 1}`, { id }, [...lines(before), ...inlinesToHast(children, page)]);
}

function list({ ordered, items }: List, page: Page): ElementContent {
  return h(
    ordered ? "ol" : "ul",
    items.map((item) => h("li", inlinesToHast(item, page))),
  );
}

function highlights({ items }: Highlights, page: Page): ElementContent {
  return h(
    "dl.highlights",
    items.map(({ label, value, note, tone }) =>
      h("div", { className: [tone] }, [
        h("dt", lines(label)),
        h("dd.figure", inlinesToHast([value], page)),
        ...(note === undefined ? [] : [h("dd.note", lines(note))]),
      ]),
    ),
  );
}

function formHead({ start, title, lines: below, end }: FormHead): ElementContent {
  const side = (name: string, texts: readonly string[]): ElementContent =>
    h(
      `div.${name}`,
      texts.map((text) => h("p", lines(text))),
    );
  return h("div.form-head", [
    side("start", start),
    h("div.middle", [h("p.title", lines(title)), ...below.map((text) => h("p", lines(text)))]),
    side("end", end),
  ]);
}
