import type { PlainDate } from "../../core/plainDate.ts";

/**
 * Head of a document in the order of Decree 30/2020, art. 8. Texts stand as they are printed, capitals and punctuation
 * included. Two columns: agency, number (and the subject of an official letter) at the start; the motto, place and date
 * at the end. Below them the document type with its subject, the addressees, the legal basis.
 */
export interface Letterhead {
  /** Agency directly above (cơ quan chủ quản), plain capitals: `ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI`. */
  readonly parentAgency?: string;
  /** Issuing agency (cơ quan ban hành), bold capitals with a rule below. */
  readonly agency: string;
  /** National name (Quốc hiệu) and motto (Tiêu ngữ), both bold, a rule below. */
  readonly motto: readonly [country: string, motto: string];
  /** `Số: 140/QĐ-UBND`; a number not yet given leaves room: `Số:        /BC-UBND`. */
  readonly number?: string;
  /** `Quảng Ngãi, ngày 28 tháng 01 năm 2022`, italic. */
  readonly placeAndDate?: string;
  /** The same day for machines. */
  readonly date?: PlainDate;
  /** `BÁO CÁO`, bold capitals, centred; absent: an official letter (công văn), whose subject stands below its number. */
  readonly documentType?: string;
  /** Subject (trích yếu): bold and centred below the type with a rule; in an official letter plain, `V/v …`. */
  readonly subject: string;
  /** `Kính gửi:` and whom. One stands on the label's line, several one a line with a dash. */
  readonly addressees?: Recipients;
  /** Legal-basis lines (căn cứ), italic, one a paragraph, each with its `;` and the last with its `.`. */
  readonly legalBasis?: readonly string[];
}

/** A label and whom it names: `Kính gửi:` with the addressees, `Nơi nhận:` with those who get a copy. */
export interface Recipients {
  /** The label with its colon. */
  readonly label: string;
  /** Names with their closing `;` or `.`, without a dash. */
  readonly names: readonly string[];
}

/** Who signs (chức vụ, họ tên), bold; `signatureLines` gives the lines above the name. */
export interface Signature {
  /** By what authority, outermost first: `TM. ỦY BAN NHÂN DÂN`, then `KT. CHỦ TỊCH`. */
  readonly authority?: readonly Authority[];
  /** Title of the signer in capitals: `PHÓ CHỦ TỊCH`; absent where a `Q.` line already names it. */
  readonly title?: string;
  /** Full name; absent: room is left for it. */
  readonly name?: string;
}

/** One line of authority (quyền hạn của người ký). */
export interface Authority {
  /** Thay mặt (for a collective) · ký thay · thừa lệnh · thừa ủy quyền · quyền (acting). */
  readonly sign: "TM." | "KT." | "TL." | "TUQ." | "Q.";
  /** For whom or instead of whom, in capitals: `ỦY BAN NHÂN DÂN`. */
  readonly of: string;
}
