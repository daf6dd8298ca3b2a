import type { Report } from "../../report/tree/report.ts";
import { chartParts } from "../charts/chartParts.ts";
import { chartPictures } from "../charts/chartPictures.ts";
import { checkReport } from "../checkReport.ts";
import { loadPeer } from "../loadPeer.ts";
import { commentsToDocx } from "./commentsToDocx.ts";
import { coreProperties } from "./coreProperties.ts";
import { documentStyles } from "./documentStyles.ts";
import type { DocxContext } from "./docxContext.ts";
import { fillStencils } from "./fillStencils.ts";
import { rewriteParts } from "./rewriteParts.ts";
import { sectionsToDocx } from "./sectionsToDocx.ts";
import { stampZip } from "./stampZip.ts";
import type { Stretch } from "./stencil.ts";

/** How a document is made. */
export interface DocxOptions {
  /** Whether a figure that was computed carries a comment that says where it comes from; absent: `comments`. */
  readonly evaluations?: "comments" | "none";
  /** How figures stand: as pictures, which need a font, or by their tables; absent: pictures. */
  readonly charts?: "pictures" | "tables";
  /** Path of a font file (TTF, OTF) with Vietnamese letters, for the text in pictures. */
  readonly chartFont?: string;
}

/**
 * Makes a Word document of a report in the layout of Decree 30/2020: A4, the decree's margins, letters and places, the
 * head in two columns, tables that repeat their header rows, the signature beside the recipients, annexes on pages of
 * their own. Styles carry the decree's names. Figures carry where they come from as comments. The same report gives
 * the same bytes.
 *
 * @param report - The tree any builder of `kstthc/report` makes.
 * @param options - What to leave out.
 * @returns Bytes of a `.docx` file.
 * @throws `KstthcError` `peer-missing` when the package `docx` is not installed (or, for charts, `@resvg/resvg-js`),
 *   `chart-font-required` or `chart-font-unreadable` when the letters of a chart would vanish (give `chartFont`, or
 *   `charts: "tables"`), `table-not-filled` when a table's row does not cover its columns, `not-a-report` for anything
 *   else, such as a plan.
 * @see Decree 30/2020/NĐ-CP, art. 8 and Annex I
 * @example
 * const report = { kind: "report", version: 1, language: "vi", title: "Báo cáo", asOf: "2022-10-14", sections: [], evaluations: {} }
 * const file = await toDocx(report)
 * String.fromCharCode(...file.slice(0, 2)) // => "PK"
 */
export async function toDocx(report: Report, options: DocxOptions = {}): Promise<Uint8Array> {
  checkReport(report);
  const docx = await loadPeer("docx", "9", () => import("docx"));
  const context: Omit<DocxContext, "width"> = {
    docx,
    evaluations: options.evaluations === "none" ? {} : report.evaluations,
    comments: [],
    stretches: [],
    pictures: options.charts === "tables" ? new Map() : await chartPictures(report, options.chartFont, chartParts),
  };
  const sections = sectionsToDocx(context, report);
  const comments = commentsToDocx(context, report);
  const document = new docx.Document({
    styles: documentStyles(report.language),
    sections,
    ...(comments.children.length > 0 ? { comments: { children: comments.children } } : {}),
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(report) };
  const packed = new Uint8Array(await docx.Packer.toArrayBuffer(document, undefined, [properties]));
  return stampZip(fillDocument(packed, context.stretches, comments.stretches));
}

/** Small documents are whole as the peer packed them. */
function fillDocument(packed: Uint8Array, rows: readonly Stretch[], comments: readonly Stretch[]): Uint8Array {
  if (rows.length + comments.length === 0) return packed;
  return rewriteParts(
    packed,
    new Map([
      ["word/document.xml", (xml) => fillStencils(xml, "w:tr", rows)],
      ["word/comments.xml", (xml) => fillStencils(xml, "w:comment", comments)],
    ]),
  );
}
