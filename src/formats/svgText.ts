import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import type { SvgElement } from "../report/charts/svg.ts";

/** Writes an SVG tree as an XML file of its own, for formats that hold pictures as files. */
export function svgText(tree: SvgElement): string {
  const text = toHtml(tree as unknown as Root, { space: "svg", closeSelfClosing: true, closeEmptyElements: true });
  // HTML allows this end of a CDATA section in text, XML does not.
  return text.replaceAll("]]>", "]]&gt;");
}
