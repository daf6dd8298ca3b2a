import { addDays } from "../../calendar/addDays.ts";
import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import { fillTemplate } from "../../core/fillTemplate.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Plan } from "../../plan/plan.ts";
import type { OccurrenceProgress } from "../../plan/planProgress.ts";
import { createCaptions } from "../build/captions.ts";
import { countedValue } from "../build/countedValue.ts";
import { asOfValue, horizonValues } from "../build/givenValues.ts";
import { instrumentReference } from "../build/instrumentName.ts";
import { joinClauses } from "../build/joinClauses.ts";
import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import { dayValue } from "../build/values.ts";
import { type Followed, namesOf } from "../progress/following.ts";
import { planName } from "../progress/planName.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import type { Table } from "../tree/table.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import type { Reach, Reminder } from "./reminder.ts";
import { nextTable, overdueTable, requestTable } from "./reminderTables.ts";

/** Who asks, to whom and by when to report. */
export interface Asking extends Reach {
  readonly issuer: string;
  readonly reportTo: string;
  readonly reportBy: PlainDate;
}

/** The body of a letter: what stands open, table by table, then what is asked for. */
export function letterBlocks(reminder: Reminder, followed: Followed, asking: Asking): readonly Block[] {
  const { words, agencyName } = followed;
  const agency = agencyName(reminder.agency);
  const parts = partsOf(reminder, followed, asking.calendar);
  return [
    paragraph(openingOf(reminder, followed, asking.nextDays)),
    ...parts.map(({ table }) => table),
    ...askingOf(parts, agency, followed, asking),
    paragraph(fillTemplate(words.report.letters.closing, { agency }, words.language)),
  ];
}

const partNames = ["overdue", "next", "requests"] as const;
type PartName = (typeof partNames)[number];

interface LetterPart {
  readonly name: PartName;
  readonly table: Table;
}

/** The parts that have something to say. */
function partsOf(reminder: Reminder, followed: Followed, calendar: WorkCalendar | undefined): readonly LetterPart[] {
  const tables: Readonly<Record<PartName, () => Table>> = {
    overdue: () => overdueTable(reminder, followed),
    next: () => nextTable(reminder, followed, calendar !== undefined),
    requests: () => requestTable(reminder, followed),
  };
  const names = partNames.filter((name) => reminder[name].length > 0);
  const captions = createCaptions(followed.words);
  const titles = followed.words.report.letters.tables;
  return names.map((name) => ({ name, table: { ...tables[name](), caption: captions.table(titles[name]) } }));
}

function openingOf(reminder: Reminder, followed: Followed, nextDays: number): readonly Inline[] {
  const { words, plan, progress, agencyName } = followed;
  const say = words.report.letters;
  const start = sentence(
    say.opening,
    {
      plan: planInFull(plan, words),
      date: asOfValue(progress.asOf, followed),
      agency: agencyName(reminder.agency),
    },
    words.language,
  );
  const items = (list: readonly { readonly item: OccurrenceProgress }[]): readonly string[] =>
    namesOf(
      list.map(({ item }) => item),
      followed,
    );
  const names: Readonly<Record<PartName, readonly string[]>> = {
    overdue: items(reminder.overdue),
    next: items(reminder.next),
    requests: reminder.requests.map(({ subject }) => subject),
  };
  const { days } = horizonValues(nextDays, addDays(progress.asOf, nextDays), followed);
  const clauses = partNames.map((name) => {
    if (names[name].length === 0) return [];
    const count = countedValue(name, say.tables[name], names[name], followed);
    return sentence(say.clauses[name], { count, days }, words.language);
  });
  return [...start, ...joinClauses(clauses)];
}

/** The plan by its name and the document that carries it; by the document alone where it has no name of its own. */
function planInFull(plan: Plan, words: BuilderWords): string {
  const document = instrumentReference(plan.instrument, words);
  if (plan.instrument.subject === "") return document;
  return fillTemplate(words.report.letters.plan, { plan: planName(plan, words), document }, words.language);
}

/** What the agency is asked to do, point by point, each naming its table. */
function askingOf(
  parts: readonly LetterPart[],
  agency: string,
  { words, sources }: Followed,
  { issuer, reportTo, reportBy }: Asking,
): readonly Block[] {
  const say = words.report.letters;
  const date = dayValue(
    reportBy,
    words.language,
    sources.add("report-by", say.reportBy, [{ rule: "day-given", date: reportBy }]),
  );
  const points = [
    ...parts.map(({ name }, at) => sentence(say.points[name], { table: String(at + 1) }, words.language)),
    sentence(say.points.report, { to: reportTo, date }, words.language),
  ];
  return [
    paragraph(fillTemplate(say.asking, { issuer, agency }, words.language)),
    {
      kind: "list",
      ordered: false,
      items: points.map((point, at) => [...point, { kind: "text", value: at === points.length - 1 ? "." : ";" }]),
    },
  ];
}
