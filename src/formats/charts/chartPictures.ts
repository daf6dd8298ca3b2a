import { fail } from "../../core/fail.ts";
import { utf8 } from "../../core/utf8.ts";
import type { SvgElement } from "../../report/charts/svg.ts";
import type { Figure } from "../../report/tree/block.ts";
import type { Report } from "../../report/tree/report.ts";
import type { ReportWords } from "../../report/words/vi.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { inertText } from "../inertText.ts";
import { loadPeer } from "../loadPeer.ts";
import { svgText } from "../svgText.ts";
import { type PageArea, pageArea } from "./pageArea.ts";
import type { ResvgModule, ResvgOptions } from "./resvg.ts";

/** A chart drawn twice: as lines for new programs, as points for the others. */
export interface ChartPicture {
  /** SVG text in UTF-8. */
  readonly svg: Uint8Array;
  /** PNG, three points a pixel. */
  readonly png: Uint8Array;
  /** Width on the page, pixels of 1/96 inch. */
  readonly width: number;
  /** Height on the page, pixels of 1/96 inch. */
  readonly height: number;
}

/** Draws a figure for the room on its page, in one picture or in several that follow one another. */
export type DrawForPage = (figure: Figure, area: PageArea, words: ReportWords) => readonly SvgElement[];

/**
 * Draws every chart of a report for paper, as wide as its page's text.
 *
 * @param report - Whose figures are drawn.
 * @param chartFont - Path of a font file; without one the letters of a chart would vanish.
 * @param drawForPage - In how many pictures.
 * @returns Pictures by figure; none, and nothing asked for, when the report has no chart.
 * @throws `KstthcError` `chart-font-required`, `chart-font-unreadable`, `peer-missing`.
 */
export async function chartPictures(
  report: Report,
  chartFont: string | undefined,
  drawForPage: DrawForPage,
): Promise<ReadonlyMap<Figure, readonly ChartPicture[]>> {
  const figures = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "figure" ? [{ figure: block, area: pageArea(section) }] : [])),
  );
  if (figures.length === 0) return new Map();
  if (chartFont === undefined)
    fail("chart-font-required", { charts: figures.length, options: ["chartFont", 'charts: "tables"'] });
  const peer = "@resvg/resvg-js";
  const resvg = await loadPeer<ResvgModule>(
    peer,
    "2",
    () => import("@resvg/resvg-js") as Promise<unknown> as Promise<ResvgModule>,
  );
  const options: ResvgOptions = {
    font: { loadSystemFonts: false, fontFiles: [chartFont] },
    fitTo: { mode: "zoom", value: 3 },
  };
  checkFont(resvg, options, chartFont);
  const words = wordsOf(report.language);
  const pictureOf = (tree: SvgElement, area: PageArea): ChartPicture => {
    const svg = inertText(svgText(tree));
    const [width, height] = [Number(tree.properties.width), Number(tree.properties.height)];
    const shrink = Math.min(1, area.width / width, area.height / height);
    const size = { width: Math.round(width * shrink), height: Math.round(height * shrink) };
    return { svg: utf8(svg), png: new resvg.Resvg(svg, options).render().asPng(), ...size };
  };
  return new Map(
    figures.map(({ figure, area }) => [figure, drawForPage(figure, area, words).map((tree) => pictureOf(tree, area))]),
  );
}

/** A letter of Vietnamese, and a place in Unicode that no font fills: a font without the one draws both alike, a file that is no font draws neither. */
const [letter, nothing] = ["ế", "\u{10FFFD}"] as const;

function checkFont({ Resvg }: ResvgModule, options: ResvgOptions, file: string): void {
  const draw = (text: string): Uint8Array =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15">${text}</text></svg>`,
      options,
    ).render().pixels;
  const drawn = draw(letter);
  const missing = draw(nothing);
  const isDrawn = drawn.some((value) => value !== 0) && drawn.some((value, at) => value !== missing[at]);
  if (!isDrawn) fail("chart-font-unreadable", { file, letter });
}
