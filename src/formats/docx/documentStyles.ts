import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IStylesOptions } from "docx";
import type { Language } from "../../core/words.ts";
import { decree30Layout, type LayoutPart } from "./decree30Layout.ts";
import { twips } from "./twips.ts";

const { font, parts, page } = decree30Layout;
const firstLine = { firstLine: twips(page.firstLine.used) };
const after = { after: page.paragraphSpacing.used * 20 };
const line = { line: Math.round(page.lineSpacing.used * 240), lineRule: "auto" } as const;

/** Place of each part on the page; what is left out stands at the start side, close to its neighbours. */
const places: Readonly<Partial<Record<LayoutPart, IParagraphStylePropertiesOptions>>> = {
  nationalName: { alignment: "center" },
  motto: { alignment: "center" },
  parentAgency: { alignment: "center" },
  agency: { alignment: "center" },
  number: { alignment: "center" },
  placeAndDate: { alignment: "center" },
  letterSubject: { alignment: "center", spacing: { before: 120 } },
  documentType: { alignment: "center", keepNext: true, spacing: { before: 360 } },
  subject: { alignment: "center", keepNext: true },
  body: { alignment: "both", indent: firstLine, spacing: { ...after, ...line } },
  addressees: { spacing: { after: 60 } },
  authority: { alignment: "center", keepNext: true },
  signerName: { alignment: "center" },
  annexLabel: { alignment: "center", keepNext: true },
  annexTitle: { alignment: "center", keepNext: true },
  pageNumber: { alignment: "center" },
};

/** Titles of parts, items and points are Word's own headings, so that a reader can move from one to the next. */
const headings = {
  heading1: heading("sectionTitle"),
  heading2: heading("clauseTitle"),
  heading3: heading("pointTitle", { bold: true, italics: true }),
} as const;

/** Styles of what the decree does not set: tables, their captions and notes, remarks. */
const others: readonly IParagraphStyleOptions[] = [
  style(
    "caption",
    "Tên bảng, tên hình",
    { size: 26, bold: true },
    { alignment: "center", keepNext: true, spacing: { before: 120, after: 60 } },
  ),
  style(
    "figureCaption",
    "Tên hình",
    { size: 26, italics: true },
    { alignment: "center", spacing: { before: 60, after: 120 } },
  ),
  style(
    "unitLine",
    "Đơn vị tính",
    { size: 24, italics: true },
    { alignment: "right", keepNext: true, spacing: { after: 40 } },
  ),
  style("cell", "Ô của bảng", { size: 24 }, { spacing: { before: 20, after: 20 } }),
  style("notes", "Ghi chú của bảng", { size: 24, italics: true }, { spacing: { before: 40 } }),
  style("formLine", "Đầu biểu", { size: 24 }, { alignment: "center" }),
  style(
    "notice",
    "Lưu ý",
    { size: 26 },
    { alignment: "both", spacing: { before: 60, after: 120 }, indent: { left: 120, right: 120 } },
  ),
  style("rule", "Dòng kẻ", { size: 2 }, { spacing: { before: 60, after: 60, line: 20, lineRule: "exact" } }),
  style("CommentText", "annotation text", { size: 20 }, {}),
];

/** Gives the styles of a document: one a part of the decree, named as the decree names it. */
export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: parts.body.size.used * 2,
          color: "000000",
          language: { value: language === "vi" ? "vi-VN" : "en-GB" },
        },
      },
      ...headings,
    },
    paragraphStyles: [
      ...Object.entries(parts).map(([id, { name, size, bold, italic }]) =>
        style(id, name, { size: size.used * 2, bold, italics: italic }, places[id as LayoutPart] ?? {}),
      ),
      ...others,
    ],
  };
}

function style(
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions["run"]>,
  paragraph: IParagraphStylePropertiesOptions,
): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

function heading(
  part: LayoutPart,
  look: { readonly bold?: boolean; readonly italics?: boolean } = {},
): Omit<IParagraphStyleOptions, "id"> {
  const { size, bold } = parts[part];
  return {
    run: { font, size: size.used * 2, bold, color: "000000", ...look },
    paragraph: { alignment: "both", keepNext: true, indent: firstLine, spacing: { before: 120, ...after, ...line } },
  };
}
