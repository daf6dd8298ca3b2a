import type { Certainty } from "../../core/certainty.ts";
import type { Citation } from "../../core/citation.ts";

/** How one part of a document is set (mẫu chữ và chi tiết trình bày). */
export interface TextLayout {
  /** The part as the decree names it. */
  readonly name: string;
  /** Chữ in hoa or in thường: the tree holds its texts in the case they are printed in. */
  readonly letters: "capitals" | "normal";
  /** Size in points; the one used is that of the decree's own example. */
  readonly size: Measure;
  /** Kiểu chữ đậm. */
  readonly bold: boolean;
  /** Kiểu chữ nghiêng. */
  readonly italic: boolean;
}

/** Bounds of a measure and the value used here. */
export interface Measure {
  /** Smallest value allowed. */
  readonly min: number;
  /** Largest value allowed; absent: the decree sets none. */
  readonly max?: number;
  /** Value used. */
  readonly used: number;
}

/** A sheet of paper held upright, millimetres. */
export interface Paper {
  /** Width (chiều rộng). */
  readonly width: number;
  /** Height (chiều dài). */
  readonly height: number;
}

/** Margins (lề), millimetres. */
export interface Margins {
  /** Lề trên. */
  readonly top: Measure;
  /** Lề dưới. */
  readonly bottom: Measure;
  /** Lề trái. */
  readonly left: Measure;
  /** Lề phải. */
  readonly right: Measure;
}

/** Paper, margins and the spacing of running text. */
export interface PageLayout {
  /** Sheet (khổ giấy). */
  readonly paper: Paper;
  /** Margins (định lề trang). */
  readonly margins: Margins;
  /** Indent of a paragraph's first line (lùi đầu dòng), millimetres. */
  readonly firstLine: Measure;
  /** Space between paragraphs (khoảng cách giữa các đoạn văn), points. */
  readonly paragraphSpacing: Measure;
  /** Height of a line (khoảng cách giữa các dòng), in lines. */
  readonly lineSpacing: Measure;
}

/** Layout of administrative documents. */
export interface DocumentLayout {
  /** Typeface (phông chữ). */
  readonly font: string;
  /** Sizes and styles, by part. */
  readonly parts: Readonly<Record<LayoutPart, TextLayout>>;
  /** Where sizes and styles stand. */
  readonly source: Citation;
  /** Paper, margins, spacing. */
  readonly page: PageLayout;
  /** How sure paper, margins and spacing are: read in several copies that agree, not in the decree's own print. */
  readonly pageStatus: Certainty;
}

/** Parts of a document that a report can print. */
export type LayoutPart =
  | "nationalName"
  | "motto"
  | "parentAgency"
  | "agency"
  | "number"
  | "placeAndDate"
  | "documentType"
  | "subject"
  | "letterSubject"
  | "body"
  | "sectionTitle"
  | "clauseTitle"
  | "pointTitle"
  | "authority"
  | "signerName"
  | "addressees"
  | "recipientsLabel"
  | "recipients"
  | "annexLabel"
  | "annexTitle"
  | "pageNumber";

/**
 * Sizes and styles of Decree 30/2020/NĐ-CP (thể thức, kỹ thuật trình bày văn bản hành chính).
 *
 * @see Decree 30/2020/NĐ-CP, Annex I, table of letter forms
 */
export const decree30Layout: DocumentLayout = {
  font: "Times New Roman",
  parts: {
    nationalName: part("Quốc hiệu", "capitals", [12, 13, 12], "bold"),
    motto: part("Tiêu ngữ", "normal", [13, 14, 13], "bold"),
    parentAgency: part("Tên cơ quan, tổ chức chủ quản trực tiếp", "capitals", [12, 13, 12]),
    agency: part("Tên cơ quan, tổ chức ban hành văn bản", "capitals", [12, 13, 12], "bold"),
    number: part("Số, ký hiệu của văn bản", "normal", [13, 13, 13]),
    placeAndDate: part("Địa danh và thời gian ban hành văn bản", "normal", [13, 14, 13], "italic"),
    documentType: part("Tên loại văn bản", "capitals", [13, 14, 14], "bold"),
    subject: part("Trích yếu nội dung", "normal", [13, 14, 14], "bold"),
    letterSubject: part("Trích yếu nội dung công văn", "normal", [12, 13, 12]),
    body: part("Nội dung văn bản", "normal", [13, 14, 14]),
    sectionTitle: part("Số thứ tự và tiêu đề của mục", "capitals", [13, 14, 14], "bold"),
    clauseTitle: part("Khoản có tiêu đề", "normal", [13, 14, 14], "bold"),
    pointTitle: part("Điểm", "normal", [13, 14, 14]),
    authority: part("Quyền hạn, chức vụ của người ký", "capitals", [13, 14, 14], "bold"),
    signerName: part("Họ tên của người ký", "normal", [13, 14, 14], "bold"),
    addressees: part("Kính gửi", "normal", [13, 14, 14]),
    recipientsLabel: part("Từ “Nơi nhận”", "normal", [12, 12, 12], "bold italic"),
    recipients: part("Tên cơ quan, tổ chức, cá nhân nhận văn bản", "normal", [11, 11, 11]),
    annexLabel: part("Từ “Phụ lục” và số thứ tự của phụ lục", "normal", [14, 14, 14], "bold"),
    annexTitle: part("Tiêu đề của phụ lục", "capitals", [13, 14, 14], "bold"),
    pageNumber: part("Số trang", "normal", [13, 14, 14]),
  },
  source: { document: "30/2020/NĐ-CP", at: "Phụ lục I, mẫu chữ và chi tiết trình bày thể thức văn bản hành chính" },
  page: {
    paper: { width: 210, height: 297 },
    margins: {
      top: { min: 20, max: 25, used: 20 },
      bottom: { min: 20, max: 25, used: 20 },
      left: { min: 30, max: 35, used: 30 },
      right: { min: 15, max: 20, used: 15 },
    },
    firstLine: { min: 10, max: 12.7, used: 12.7 },
    paragraphSpacing: { min: 6, used: 6 },
    lineSpacing: { min: 1, max: 1.5, used: 1.15 },
  },
  pageStatus: "unverified",
};

function part(
  name: string,
  letters: TextLayout["letters"],
  [min, max, used]: readonly [min: number, max: number, used: number],
  style = "",
): TextLayout {
  return { name, letters, size: { min, max, used }, bold: style.includes("bold"), italic: style.includes("italic") };
}
