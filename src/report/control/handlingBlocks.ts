import type { Captions } from "../build/captions.ts";
import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import { countValue } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Inline, Value } from "../tree/inline.ts";
import { differenceBlocks } from "./differenceBlocks.ts";
import { dossierColumns } from "./dossierColumns.ts";
import type { DossierFigures } from "./dossierFigures.ts";
import type { DossierColumn, DossierForm } from "./dossierForm.ts";
import type { DossiersThrice } from "./dossiersThrice.ts";
import type { Controlled } from "./itemFigures.ts";
import { isKnown } from "./reportedFigure.ts";
import { sectionBlocks } from "./sectionBlocks.ts";
import { type DossierHistory, trendFigure } from "./trendFigure.ts";

/** What the section on dossiers needs beside the figures. */
export interface Handling {
  readonly dossiers: DossiersThrice;
  readonly before: DossierForm | undefined;
  readonly history: readonly DossierHistory[];
}

/** Dossiers received, resolved and open, in words; the trend; where the form does not agree with itself. */
export function handlingBlocks(handling: Handling, captions: Captions, controlled: Controlled): readonly Block[] {
  const say = controlled.words.report.control;
  const { dossiers } = controlled.figures.inPeriod;
  return [
    ...(typeof dossiers === "object"
      ? sentencesOf(handling.dossiers, controlled).map((said) => paragraph(said))
      : [paragraph(say.whole[dossiers === undefined ? "no-data" : "not-received"])]),
    ...sectionBlocks("handling", controlled),
    ...trendFigure(handling.history, captions, controlled),
    ...(typeof dossiers === "object" ? differenceBlocks(dossiers, handling.before, controlled) : []),
  ];
}

function sentencesOf(
  { inPeriod, yearToDate, lastYear }: DossiersThrice,
  { words }: Controlled,
): readonly (readonly Inline[])[] {
  const say = words.report.control.dossiers;
  const values = valuesOf(inPeriod);
  if (values === undefined) return [];
  const received = inPeriod.columns.received;
  const missing = isKnown(received) ? received.missing : 0;
  const share = (template: string, value: Value | undefined): readonly Inline[] =>
    value === undefined ? [] : sentence(template, { share: value }, words.language);
  const other = (template: string, figures: DossierFigures): readonly Inline[] => {
    const found = valuesOf(figures);
    if (found === undefined || figures.punctuality === undefined) return [];
    return sentence(template, { ...found, share: figures.punctuality }, words.language);
  };
  return [
    [...sentence(say.received, values, words.language), ...share(say.onlineShare, inPeriod.online)],
    [...sentence(say.resolved, values, words.language), ...share(say.punctuality, inPeriod.punctuality)],
    sentence(say.open, values, words.language),
    missing === 0 || !isKnown(received)
      ? []
      : sentence(
          say.missing,
          { missing: countValue(missing, words.language, { from: received.from }) },
          words.language,
        ),
    other(say.toDate, yearToDate),
    other(say.lastYear, lastYear),
  ].filter((said) => said.length > 0);
}

function valuesOf({ columns }: DossierFigures): Readonly<Record<DossierColumn, Value>> | undefined {
  const values = dossierColumns.flatMap((column) => {
    const figure = columns[column];
    return isKnown(figure) ? [[column, figure.value] as const] : [];
  });
  return values.length === dossierColumns.length
    ? (Object.fromEntries(values) as Record<DossierColumn, Value>)
    : undefined;
}
