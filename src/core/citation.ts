import type { Certainty } from "./certainty.ts";
import type { PlainDate } from "./plainDate.ts";

/** Place in law (căn cứ): `{ document: "63/2010/NĐ-CP", at: "Điều 35 khoản 1" }`. */
export interface Citation {
  /** Number and symbol of the document (số, ký hiệu). */
  readonly document: string;
  /** Article, clause, point (điều, khoản, điểm). */
  readonly at?: string;
  /** Day of signing. */
  readonly date?: PlainDate;
  /** What the document is about (trích yếu), as printed. */
  readonly title?: string;
  /** Where the text can be read. */
  readonly url?: string;
  /** How sure the place is; absent: official. */
  readonly status?: Certainty;
}
