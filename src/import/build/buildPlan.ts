import { fourDigits } from "../../core/fourDigits.ts";
import type { Issue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Agency } from "../../plan/agency.ts";
import type { Correction, Plan, TaskGroup, Territory } from "../../plan/plan.ts";
import type { Outline, OutlineGroup } from "../outline/outline.ts";
import { knownAgencies } from "../statement/knownAgencies.ts";
import type { PlanRows } from "../table/planRows.ts";
import { provinceKey } from "../text/provinceKey.ts";
import type { ImportWords } from "../words/vi.ts";
import { buildTask } from "./buildTask.ts";
import { addIssue, type PlanContext } from "./planContext.ts";
import { readAround } from "./readAround.ts";
import { type InstrumentRead, readInstrument } from "./readInstrument.ts";
import { repairLine } from "./repairLine.ts";
import { territoryOf } from "./territoryOf.ts";

/** What the caller knows beside the file. */
export interface PlanFacts {
  /** Year of the plan; absent: the one its title names. */
  readonly planYear?: number;
  /** Where it holds; absent: what its head names. */
  readonly territory?: Territory;
  /**
   * Provinces with their codes, for the one its head names: `provinces` of `kstthc/data` fits. Absent: the code stays
   * empty.
   */
  readonly provinces?: readonly Territory[];
  /** Agencies known by name; absent: none. */
  readonly agencies?: readonly Agency[];
}

/**
 * Builds a plan from its outline and the text before it.
 *
 * @param outline - Groups and tasks, their words not yet read.
 * @param around - Text above, between and below the tables.
 * @param facts - What the caller knows.
 * @param words - Reasons and notes written into the plan.
 * @returns The plan and what was noticed.
 */
export function buildPlan(
  outline: Outline,
  { before, after }: Pick<PlanRows, "before" | "after">,
  facts: PlanFacts,
  words: Pick<ImportWords, "import">,
): { readonly plan: Plan; readonly issues: readonly Issue[] } {
  const head = readInstrument(before);
  const issues: Issue[] = [];
  const territory = facts.territory ?? territoryOf(head.territory, facts.provinces, { issues });
  const year =
    facts.planYear ?? head.year ?? (head.found.issuedOn ? Number(head.found.issuedOn.slice(0, 4)) : undefined);
  if (year === undefined) addIssue({ issues }, "plan-year-unknown", {});
  const context: PlanContext = {
    known: knownAgencies(facts.agencies ?? [], territory.name),
    agencies: new Map(),
    source: {
      document: head.found.number ?? "",
      ...(head.found.issuedOn === undefined ? {} : { date: head.found.issuedOn }),
    },
    statements: new Map(),
    schedules: new Map(),
    vocabulary: words.import,
    issues,
  };
  const corrections: Correction[] = [];
  const { foot, notes } = readAround(outline.groups.length > 0 ? before : [], after, head.found, context);
  const instrument = { ...instrumentOf(head, year ?? 1, context, corrections), ...foot };
  let count = 0;
  const ids = new Set<string>();
  const groups = outline.groups.map((group) => {
    const id = groupId(group, ids, context);
    const tasks = group.tasks.map((task) => buildTask(task, String(++count), context));
    return buildGroup(id, group, tasks, context);
  });
  const plan: Plan = {
    format: "kstthc-plan/1",
    id: planId(territory.name, year),
    instrument,
    territory,
    period: yearPeriod(year ?? 1),
    agencies: [...context.agencies.values()],
    groups,
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
  return { plan, issues };
}

/** The number, or where a group above has it already, the number counted on: "II", "II-2"; "II.1" for a heading in it. */
function groupId({ ordinal, within, place }: OutlineGroup, ids: Set<string>, context: PlanContext): string {
  const own = [within, ordinal].filter(Boolean).join(".");
  let id = own;
  for (let times = 2; ids.has(id); times++) id = `${own}-${times}`;
  ids.add(id);
  if (id !== own && ordinal !== "") addIssue(context, "group-number-repeated", { ordinal, id }, { place, path: [id] });
  return id;
}

function buildGroup(id: string, group: OutlineGroup, tasks: TaskGroup["tasks"], context: PlanContext): TaskGroup {
  const corrections: Correction[] = [];
  const { ordinal, printed, place } = group;
  const title = repairLine({ text: group.title, place }, id, "title", corrections, context);
  const reason = context.vocabulary.reasons["group-number-misread"];
  if (/^[\dlixv|]+[.)]?$/.test(printed) && printed !== ordinal)
    corrections.push({ field: "ordinal", printed, corrected: ordinal, reason, certainty: "high" });
  return { id, ordinal, title, tasks, ...(corrections.length > 0 ? { corrections } : {}) };
}

function instrumentOf(
  { found, correction, annexPlace }: InstrumentRead,
  year: number,
  context: PlanContext,
  corrections: Correction[],
): Plan["instrument"] {
  const standIn = `${fourDigits(year)}-01-01` as PlainDate;
  if (found.number === undefined) addIssue(context, "instrument-number-missing", {});
  if (found.issuedOn === undefined) addIssue(context, "instrument-date-missing", { date: standIn });
  if (correction) {
    const { printed, corrected } = correction;
    const reason = context.vocabulary.reasons["instrument-numbers-differ"];
    corrections.push({ ...correction, reason });
    addIssue(
      context,
      "instrument-numbers-differ",
      { number: corrected, printed },
      { ...(annexPlace ? { place: annexPlace } : {}), suggestion: corrected },
    );
  }
  return {
    type: "other",
    number: "",
    issuer: "",
    subject: "",
    basis: [],
    ...found,
    issuedOn: found.issuedOn ?? standIn,
  };
}

function yearPeriod(year: number): Plan["period"] {
  const key = fourDigits(year);
  return { key, from: `${key}-01-01` as PlainDate, to: `${key}-12-31` as PlainDate };
}

/** "quang-ngai-2022". */
function planId(territory: string, year: number | undefined): string {
  return (
    [provinceKey(territory), year === undefined ? "" : String(year)]
      .join(" ")
      .trim()
      .replace(/[^a-z0-9]+/g, "-") || "plan"
  );
}
