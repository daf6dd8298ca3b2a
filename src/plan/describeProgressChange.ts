import { fillTemplate } from "../core/fillTemplate.ts";
import type { PlainDate } from "../core/plainDate.ts";
import type { Agency } from "./agency.ts";
import type { ProgressChange, ProgressState } from "./compareProgress.ts";
import { type PlanWords, vi } from "./words/vi.ts";

/** What is known beside the change. */
export interface DescribeProgressOptions {
  /** Agencies of the plan and units of the directory, to name who a share is; absent: its id. */
  readonly agencies?: readonly Agency[];
  /** Absent: Vietnamese; English is `en` of `kstthc/locale/en`. */
  readonly words?: Pick<PlanWords, "language" | "plan">;
}

/**
 * Tells in one sentence what changed between two days in one line of progress: what was done, how it stands against
 * its due day, a day it got or an extension.
 *
 * @param change - One of those of `compareProgress`.
 * @param options - Who the agencies are, and the language.
 * @returns One sentence.
 * @example
 * const events = [{ id: "e1", kind: "submitted", on: "2022-04-14", about: { task: "39" } }];
 * const on = (asOf) => assessPlan(quangNgai2022Plan, { asOf, events });
 * const change = compareProgress(on("2022-03-31"), on("2022-04-14")).find(({ task }) => task === "39");
 * describeProgressChange(change)
 * // => "Nhiệm vụ 39, hạn 31/03/2022: chưa thực hiện → đã trình ngày 14/04/2022; sắp đến hạn → hoàn thành quá hạn"
 */
export function describeProgressChange(change: ProgressChange, options: DescribeProgressOptions = {}): string {
  const { language, plan } = options.words ?? vi;
  const { progress } = plan;
  const say = (template: string, params: Readonly<Record<string, string>>): string =>
    fillTemplate(template, params, language);
  const { before, after, agency, part } = change;
  const due = (after ?? before)?.due;
  const name = options.agencies?.find(({ id }) => id === agency)?.name ?? agency;
  const where = [
    say(progress.task, { id: change.task }),
    ...(due === undefined ? [] : [say(progress.due, { due })]),
    ...(name === undefined ? [] : [name]),
    ...(part === undefined ? [] : [say(progress.part, { part })]),
  ].join(", ");

  const work = (state: ProgressState): string =>
    state.doneOn === undefined
      ? progress.works[state.work]
      : say(progress.on, { what: progress.works[state.work], date: state.doneOn });
  const differs = (of: (state: ProgressState) => string): readonly string[] => {
    const [from, to] = [before && of(before), after && of(after)];
    if (from === to || to === undefined) return [];
    return [from === undefined ? to : say(progress.fromTo, { from, to })];
  };
  const day = (template: string, from: PlainDate | undefined, to: PlainDate | undefined): readonly string[] =>
    to === undefined || from === to ? [] : [say(template, { date: to })];
  const told = [
    ...(before === undefined ? [progress.appears] : []),
    ...(after === undefined ? [progress.disappears] : []),
    ...differs(work),
    ...differs(({ time }) => progress.times[time]),
    ...(before === undefined ? [] : day(progress.dated, before.due, after?.due)),
    ...day(progress.extended, before?.extendedTo, after?.extendedTo),
  ];
  return `${where}: ${told.join("; ")}`;
}
