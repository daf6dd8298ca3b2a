import { toEpochDay } from "../../calendar/epochDay.ts";
import type { WorkCalendar } from "../../calendar/workCalendar.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Directory } from "../../plan/directory.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlanProgress } from "../../plan/planProgress.ts";
import type { Captions } from "../build/captions.ts";
import { nextPeriod } from "../build/nextPeriod.ts";
import { heading, paragraph } from "../build/parts.ts";
import { attentionOf } from "../kpis/attentionOf.ts";
import { kpiFigure } from "../kpis/kpiFigure.ts";
import { kpiSummary } from "../kpis/kpiSummary.ts";
import { periodTable } from "../kpis/periodTable.ts";
import { viewVerdict } from "../kpis/verdictView.ts";
import { attentionBlocks } from "../progress/attentionBlocks.ts";
import { countSentences } from "../progress/countSentences.ts";
import { type Followed, follow } from "../progress/following.ts";
import { groupTable } from "../progress/groupTable.ts";
import type { Block } from "../tree/block.ts";
import type { Controlled } from "./itemFigures.ts";

/** The plan whose progress a report on procedure control speaks of. */
export interface ControlledPlan {
  /** The plan. */
  readonly plan: Plan;
  /** What `assessPlan` answered for it. */
  readonly progress: PlanProgress;
  /** Names of the units that owe shares. */
  readonly directory?: Directory;
  /** Days off, to name the last working day before each due day. */
  readonly calendar?: WorkCalendar;
}

/** What is said by whoever writes the report, in its language. */
export interface ControlRemarks {
  /** Difficulties (khó khăn, vướng mắc). */
  readonly difficulties?: readonly string[];
  /** Tasks of the next period beside those of the plan. */
  readonly tasks?: readonly string[];
  /** Proposals (kiến nghị, đề xuất). */
  readonly proposals?: readonly string[];
  /** Other matters. */
  readonly other?: readonly string[];
}

/** A part in items, numbered 1., 2., …; items without blocks are left out. */
function numberedItems(items: readonly (readonly [title: string, blocks: readonly Block[]])[]): readonly Block[] {
  return items
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [heading(2, title, `${at + 1}.`), ...blocks]);
}

/** Texts as given, one a paragraph; where there are none, a sentence that says so. */
export function remarkBlocks(texts: readonly string[] | undefined, empty: string): readonly Block[] {
  return (texts === undefined || texts.length === 0 ? [empty] : texts).map((text) => paragraph(text));
}

/** Progress of the plan, results against the targets, difficulties. */
export function assessmentBlocks(
  plan: ControlledPlan | undefined,
  remarks: ControlRemarks,
  asOf: PlainDate,
  captions: Captions,
  controlled: Controlled,
): readonly Block[] {
  const { headings, empty } = controlled.words.report.control;
  const followed = plan && followedPlan(plan, controlled);
  const progress = followed
    ? [...countSentences(followed).map((said) => paragraph(said)), groupTable(followed, captions)]
    : [];
  const targets = targetBlocks(asOf, captions, controlled);
  const nothing = progress.length + targets.length === 0 ? [paragraph(empty.plan)] : [];
  return [
    ...nothing,
    ...numberedItems([
      [headings.plan, progress],
      [headings.targets, targets],
      [headings.difficulties, remarkBlocks(remarks.difficulties, empty.difficulties)],
    ]),
  ];
}

/** What is overdue, what falls due until the end of the next period, and what else is to be done. */
export function nextTaskBlocks(
  plan: ControlledPlan | undefined,
  remarks: ControlRemarks,
  captions: Captions,
  controlled: Controlled,
): readonly Block[] {
  const { headings, empty } = controlled.words.report.control;
  const { tasks } = remarks;
  if (plan === undefined) return remarkBlocks(tasks, empty.tasks);
  const until = nextPeriod(controlled.windows.period).to;
  const days = Math.max(0, toEpochDay(until) - toEpochDay(plan.progress.asOf));
  const followed = followedPlan(plan, controlled);
  const rest = tasks === undefined ? [] : [heading(2, headings.otherTasks, "3."), ...remarkBlocks(tasks, empty.tasks)];
  return [...attentionBlocks(followed, captions, { days, calendar: plan.calendar }), ...rest];
}

function followedPlan({ plan, progress, directory }: ControlledPlan, { words, sources }: Controlled): Followed {
  return follow(plan, progress, directory, words, sources);
}

function targetBlocks(asOf: PlainDate, captions: Captions, controlled: Controlled): readonly Block[] {
  const { figures, words } = controlled;
  const { verdicts = [] } = figures.inPeriod;
  if (verdicts.length === 0) return [];
  const views = verdicts.map((verdict, at) => viewVerdict(verdict, at, controlled));
  const periods = {
    views,
    yearToDate: figures.yearToDate?.verdicts,
    samePeriodLastYear: figures.samePeriodLastYear?.verdicts,
  };
  return [
    paragraph(kpiSummary(views, asOf, controlled)),
    kpiFigure(views, captions, words),
    ...periodTable(periods, captions, controlled),
    ...attentionOf(views, controlled),
  ];
}
