import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type DrawOptions, drawChart } from "../../report/drawChart.ts";
import type { Figure } from "../../report/tree/block.ts";
import { inertText } from "../inertText.ts";
import { lines } from "./inlinesToHast.ts";
import type { Page } from "./page.ts";
import { tableToHast } from "./tableToHast.ts";

/** Draws a picture twice, for wide and for narrow screens, the styles show one; its table stands below, folded. */
export function figureToHast(figure: Figure, page: Page): ElementContent {
  const id = page.nextId("figure");
  const draw = (name: string, options: DrawOptions): ElementContent =>
    h(`div.${name}`, [
      inert(drawChart(figure, { words: page.words, id: `${id}-${name}`, ...options }) as unknown as Element),
    ]);
  return h("figure", { id }, [
    draw("wide", {}),
    draw("narrow", { width: 340 }),
    h("figcaption", lines(figure.caption)),
    h("details", [h("summary", page.words.report.page.data), tableToHast(figure.table, page)]),
  ]);
}

function inert(node: Element): Element {
  return {
    ...node,
    children: node.children.map((child) =>
      child.type === "text"
        ? { ...child, value: inertText(child.value) }
        : child.type === "element"
          ? inert(child)
          : child,
    ),
  };
}
