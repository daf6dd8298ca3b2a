import type { Citation } from "../core/citation.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** One article of a decision (điều). */
export interface Article {
  /** Number as printed, `"1"`. */
  readonly number: string;
  /** Words of the article, without "Điều 1.". */
  readonly text: string;
}

/** Who signed a document (người ký). */
export interface Signer {
  /** Title as printed, `"CHỦ TỊCH"`, `"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"`. */
  readonly title: string;
  /** Name as printed. */
  readonly name: string;
}

/** The document that carries a plan or an amendment (văn bản): its head, its articles, its foot. */
export interface LegalInstrument {
  /** Kind of document: quyết định · kế hoạch · chỉ thị · nghị quyết · khác. */
  readonly type: "decision" | "plan" | "directive" | "resolution" | "other";
  /** Number and symbol (số, ký hiệu), `"140/QĐ-UBND"`. */
  readonly number: string;
  /** Day of signing. */
  readonly issuedOn: PlainDate;
  /** Place name of the date line (địa danh). */
  readonly place?: string;
  /** Issuing authority; a People's Committee and its Chairman are two (UBND ≠ Chủ tịch UBND). */
  readonly issuer: string;
  /** Who signed. */
  readonly signer?: Signer;
  /** What the document is about (trích yếu). */
  readonly subject: string;
  /** Legal bases (căn cứ), in printed order. */
  readonly basis: readonly Citation[];
  /** Lines before "QUYẾT ĐỊNH:", as printed: the bases in full and at whose proposal. */
  readonly preamble?: readonly string[];
  /** Articles, in printed order. */
  readonly articles?: readonly Article[];
  /** Lines of "Nơi nhận", as printed. */
  readonly recipients?: readonly string[];
}
