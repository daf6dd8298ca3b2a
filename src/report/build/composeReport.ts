import { englishMonths } from "../../core/englishMonths.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { BuilderOptions, Frame } from "../frame.ts";
import type { Block } from "../tree/block.ts";
import type { Letterhead, Recipients } from "../tree/letterhead.ts";
import type { Evaluation, Report, Section } from "../tree/report.ts";
import { type BuilderWords, builderVi } from "../words/builderWords.ts";
import { romanNumber } from "./romanNumber.ts";
import { plain } from "./values.ts";

/** An annex before it has its number. */
export interface AnnexPlan {
  readonly title: string;
  readonly orientation: Section["orientation"];
  readonly blocks: readonly Block[];
}

/** What a builder has made, before head and foot are put around it. */
export interface Content {
  readonly asOf: PlainDate;
  readonly subject: string;
  /** Title for files and lists; absent: the subject. */
  readonly title?: string;
  /** `BÁO CÁO`; absent: an official letter. */
  readonly documentType?: string;
  readonly orientation?: Section["orientation"];
  readonly blocks: readonly Block[];
  readonly annexes?: readonly AnnexPlan[];
  readonly evaluations: Readonly<Record<string, Evaluation>>;
}

/** Puts head, remarks, closing words and foot around what a builder has made. */
export function composeReport(content: Content, options: BuilderOptions): Report {
  const { words = builderVi, frame, notices = [] } = options;
  const { asOf, subject, blocks, annexes = [], evaluations, orientation = "portrait" } = content;
  const remarks = notices.map(
    (text): Block => ({
      kind: "notice",
      tone: "watch",
      children: [{ kind: "strong", children: plain(words.report.frame.notice) }, ...plain(text)],
    }),
  );
  return {
    kind: "report",
    version: 1,
    language: words.language,
    title: content.title ?? subject,
    asOf,
    ...(frame === undefined ? {} : { letterhead: letterheadOf(frame, content, words) }),
    sections: [
      { kind: "section", orientation, blocks: [...remarks, ...blocks] },
      ...annexes.map((annex, at) => annexOf(annex, at, frame, content, words)),
    ],
    ...(frame?.signature === undefined ? {} : { signature: frame.signature }),
    ...(frame?.recipients === undefined ? {} : { recipients: listed(words.report.frame.recipients, frame.recipients) }),
    evaluations,
  };
}

function letterheadOf(frame: Frame, { asOf, subject, documentType }: Content, words: BuilderWords): Letterhead {
  const say = words.report.frame;
  const { parentAgency, agency, symbol, addressees, legalBasis, signedOn } = frame;
  return {
    ...(parentAgency === undefined ? {} : { parentAgency: parentAgency.toUpperCase() }),
    agency: agency.toUpperCase(),
    motto: say.motto,
    ...(symbol === undefined
      ? {}
      : { number: fillTemplate(say.number, { number: frame.number ?? "       ", symbol }, words.language) }),
    ...(frame.place === undefined ? {} : { placeAndDate: placeAndDate(frame.place, signedOn, asOf, words) }),
    ...(signedOn === undefined ? {} : { date: signedOn }),
    ...(documentType === undefined
      ? { subject: fillTemplate(say.letterSubject, { subject }, words.language) }
      : { documentType, subject }),
    ...(addressees === undefined ? {} : { addressees: addressed(say.addressees, addressees) }),
    ...(legalBasis === undefined ? {} : { legalBasis: punctuated(legalBasis) }),
  };
}

function placeAndDate(place: string, signedOn: PlainDate | undefined, asOf: PlainDate, words: BuilderWords): string {
  return fillTemplate(words.report.frame.placeAndDate, { place, ...dayParts(signedOn, asOf) }, words.language);
}

/**
 * The day of signing in parts; what is not signed yet leaves room for the day. Decree 30/2020: days below 10 and months
 * 1 and 2 carry a zero, so that nobody can put a digit before them.
 */
function dayParts(signedOn: PlainDate | undefined, asOf: PlainDate) {
  const [year = "", month = "", day = ""] = (signedOn ?? asOf).split("-");
  return {
    day: signedOn === undefined ? "     " : day,
    month: Number(month) < 3 ? month : String(Number(month)),
    monthName: englishMonths[Number(month) - 1] ?? month,
    year,
  };
}

/** Decree 30/2020, Annex I, part I, III.1(c): an annex names the document by its number, its day and who issued it. */
function annexOf(
  annex: AnnexPlan,
  at: number,
  frame: Frame | undefined,
  { asOf }: Content,
  words: BuilderWords,
): Section {
  const { report, language } = words;
  const label = fillTemplate(report.frame.annex, { number: romanNumber(at + 1) }, language);
  const { number = "      ", symbol, agency = "" } = frame ?? {};
  const document = fillTemplate(report.frame.documentName, { number: `${number}/${symbol}` }, language);
  const reference = fillTemplate(
    report.frame.annexReference,
    { document, agency, ...dayParts(frame?.signedOn, asOf) },
    language,
  );
  return {
    kind: "section",
    orientation: annex.orientation,
    annex: { label, title: annex.title.toUpperCase(), ...(symbol === undefined ? {} : { reference }) },
    blocks: annex.blocks,
  };
}

function listed(label: string, names: readonly string[]): Recipients {
  return { label, names: punctuated(names) };
}

/** One addressee stands behind the label and ends no list; several are a list below it. */
function addressed(label: string, names: readonly string[]): Recipients {
  return names.length === 1 ? { label, names } : listed(label, names);
}

/** Each line ends with `;`, the last with a full stop, whatever it came with. */
function punctuated(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `${line.replace(/[;.]\s*$/, "")}${at === lines.length - 1 ? "." : ";"}`);
}
