import { fillTemplate } from "../core/fillTemplate.ts";
import type { LegalInstrument } from "../plan/legalInstrument.ts";
import type { Plan } from "../plan/plan.ts";
import { composeReport } from "./build/composeReport.ts";
import { instrumentReference } from "./build/instrumentName.ts";
import { paragraph } from "./build/parts.ts";
import { upperFirst } from "./build/upperFirst.ts";
import { plain } from "./build/values.ts";
import type { BuilderOptions, Frame } from "./frame.ts";
import { issuerInCapitals, issuingBody } from "./plan/issuerNames.ts";
import { planTable } from "./plan/planTable.ts";
import { signerOf } from "./plan/signerOf.ts";
import { planName } from "./progress/planName.ts";
import type { Block } from "./tree/block.ts";
import type { AnnexHead, Report, Section } from "./tree/report.ts";
import { type BuilderWords, builderVi } from "./words/builderWords.ts";

/** How to print a plan. */
export interface PlanDocumentOptions extends Pick<BuilderOptions, "notices" | "words"> {
  /** Agency in the head; absent: the body behind the issuer, `Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly agency?: string;
  /** Agency directly above it. */
  readonly parentAgency?: string;
}

/**
 * Prints the plan itself (văn bản kế hoạch) in the official layout: the document that carries it with its legal bases,
 * articles, recipients and signature, then, on lying pages, the plan in five columns under its Roman groups. Texts are
 * those of the plan, its repairs included; who leads is said before names that stood in a column of their own; text
 * that stood around the table is in the notes of the plan and is not printed; tasks are counted through, whatever
 * numbers were printed. `readPlan` reads the same plan back from the Word document, the page and the workbook.
 *
 * @param plan - The plan.
 * @param options - The agency in the head.
 * @returns The document.
 * @see Decree 30/2020/NĐ-CP, Annex III, form 1.2 (quyết định)
 * @example
 * const { letterhead, sections } = planDocument(quangNgai2022Plan);
 * letterhead.number // => "Số: 140/QĐ-UBND"
 * sections.map(({ orientation }) => orientation) // => ["portrait", "landscape"]
 */
export function planDocument(plan: Plan, options: PlanDocumentOptions = {}): Report {
  const { words = builderVi } = options;
  const { instrument } = plan;
  const kind = words.plan.instruments[instrument.type].toUpperCase();
  const report = composeReport(
    {
      asOf: instrument.issuedOn,
      subject: instrument.subject,
      documentType: kind,
      blocks: bodyOf(instrument, words),
      evaluations: {},
    },
    { ...options, frame: frameOf(instrument, options, words) },
  );
  const annex: Section = {
    kind: "section",
    orientation: "landscape",
    annex: annexOf(plan, words),
    blocks: [planTable(plan, words)],
  };
  return { ...report, sections: [...report.sections, annex] };
}

function frameOf(
  instrument: LegalInstrument,
  { agency, parentAgency }: PlanDocumentOptions,
  words: BuilderWords,
): Frame {
  const { number, issuer, issuedOn, place, recipients, signer } = instrument;
  const [digits = "", symbol] = number.split(/\/(.*)/s);
  return {
    agency: agency ?? issuingBody(issuer, words),
    ...(parentAgency === undefined ? {} : { parentAgency }),
    ...(symbol === undefined ? {} : { number: digits, symbol }),
    ...(place === undefined ? {} : { place }),
    signedOn: issuedOn,
    ...(recipients === undefined ? {} : { recipients }),
    ...(signer === undefined ? {} : { signature: signerOf(signer) }),
  };
}

/** Who decides, on what bases, and what: the lines between the subject and the signature. */
function bodyOf(
  { type, issuer, preamble, basis, articles = [] }: LegalInstrument,
  words: BuilderWords,
): readonly Block[] {
  const say = words.report.planDocument;
  const centred = (text: string): readonly Block[] =>
    text === "" ? [] : [{ ...paragraph([{ kind: "strong", children: plain(text) }]), align: "center" }];
  const bases =
    preamble ??
    basis.map(({ document, date = "", title = "" }, at) => {
      const line = fillTemplate(say.basis, { document, date, title }, words.language);
      return `${line}${at === basis.length - 1 ? "." : ";"}`;
    });
  return [
    ...centred(issuerInCapitals(issuer, words)),
    ...bases.map((line) => paragraph([{ kind: "emphasis", children: plain(line) }])),
    ...centred(say.enacting[type]),
    ...articles.map(({ number, text }) =>
      paragraph([
        { kind: "strong", children: plain(fillTemplate(say.article, { number }, words.language)) },
        ...plain(text),
      ]),
    ),
  ];
}

function annexOf(plan: Plan, words: BuilderWords): AnnexHead {
  const say = words.report.planDocument;
  const { instrument } = plan;
  const document = instrumentReference(instrument, words);
  const reference = fillTemplate(say.reference, { document }, words.language);
  if (instrument.type === "plan") return { label: say.annex, title: say.annexTitle, reference };
  // The reference below the title names the document; without a subject nothing is left for the title.
  const name = instrument.subject === "" ? "" : planName(plan, words);
  const title = name.startsWith(say.attachedPrefix) ? upperFirst(name.slice(say.attachedPrefix.length)) : name;
  return { label: say.attached, title, reference };
}
