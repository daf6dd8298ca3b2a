import type { PlainDate } from "../core/plainDate.ts";
import type { Signature } from "./tree/letterhead.ts";
import type { BuilderWords } from "./words/builderWords.ts";

/** What surrounds a document: who issues it, to whom, who signs. Texts are given in ordinary letters. */
export interface Frame {
  /** Agency directly above: `Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly parentAgency?: string;
  /** Issuing agency: `Văn phòng`. */
  readonly agency: string;
  /** Number given by the records office; absent: room is left. */
  readonly number?: string;
  /** Symbol: `BC-UBND`. */
  readonly symbol?: string;
  /** Place name of the date line: `Quảng Ngãi`. */
  readonly place?: string;
  /** Day of signing; absent: the day is left open in the month of `asOf`. */
  readonly signedOn?: PlainDate;
  /** To whom (kính gửi). */
  readonly addressees?: readonly string[];
  /** Legal-basis lines (căn cứ), without their closing punctuation. */
  readonly legalBasis?: readonly string[];
  /** Who signs. */
  readonly signature?: Signature;
  /** Who gets a copy (nơi nhận), without closing punctuation. */
  readonly recipients?: readonly string[];
}

/** What every builder may be told. */
export interface BuilderOptions {
  /** Head and foot; absent: the report has its title alone. */
  readonly frame?: Frame;
  /** Remarks to print before all else: that data are synthetic, that a calendar is a forecast. */
  readonly notices?: readonly string[];
  /** Absent: Vietnamese; English is `en` of `kstthc/locale/en`. */
  readonly words?: BuilderWords;
}
