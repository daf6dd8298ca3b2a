import { toEpochDay } from "../calendar/epochDay.ts";
import { fail } from "../core/fail.ts";
import type { Issue } from "../core/issue.ts";
import { KstthcError } from "../core/kstthcError.ts";
import type { PlainDate } from "../core/plainDate.ts";
import { absolutePath } from "./amend/absolutePath.ts";
import { applyChange, workbenchOf } from "./amend/applyChange.ts";
import { draftOf } from "./amend/draft.ts";
import { noteTouch, type Touches } from "./amend/touches.ts";
import type { Amendment } from "./change.ts";
import { checkPlan } from "./checkPlan.ts";
import type { Plan } from "./plan.ts";

/** A plan as amended. */
export interface AmendedPlan {
  /** The plan with every amendment in force put in. */
  readonly plan: Plan;
  /** Which amendment last changed each place, removals too: absolute path joined by "/" → id; read it by `sourceOf`. */
  readonly sources: Readonly<Record<string, string>>;
  /** What could not be put in, and places that two amendments of one day change. */
  readonly conflicts: readonly Issue[];
}

/** How far to amend. */
export interface AmendOptions {
  /** Only amendments in force on this day; absent: all. */
  readonly asOf?: PlainDate;
}

/**
 * Puts amendments into a plan (sửa đổi, bổ sung), in order of effect whatever the order given: by the day they take
 * effect, then of signing, then by id. A later day overrides an earlier one; on one day, two amendments of one place
 * are a conflict, reported, and the one that comes later in that order holds. A change that cannot be made is left out
 * and reported; the rest is put in.
 *
 * @param plan - The plan as issued.
 * @param amendments - Documents that change it.
 * @param options - Up to which day.
 * @returns The amended plan, where each changed place comes from, and conflicts.
 * @throws {@link KstthcError} `duplicate-id` for two amendments of one id, `invalid-date`, and what `checkPlan` finds,
 *   for an unsound plan.
 * @example
 * const { instrument } = quangNgai2022Plan;
 * const schedule = { id: "24.s1", text: "Quý II", schedule: { kind: "window", period: { kind: "quarter", quarter: 2 } } };
 * const changes = [{ kind: "replace", at: ["24", "schedules", "24.s1"], value: schedule }];
 * const amended = amendPlan(quangNgai2022Plan, [{ id: "sd1", instrument, effectiveOn: "2022-04-01", changes }]);
 * findTask(amended.plan, "24")?.schedules[0].text // => "Quý II"
 * sourceOf(amended, ["24", "schedules", "24.s1"]) // => "sd1"
 */
export function amendPlan(plan: Plan, amendments: readonly Amendment[], options: AmendOptions = {}): AmendedPlan {
  const unsound = checkPlan(plan);
  if (unsound.length > 0) throw new KstthcError(unsound);
  const bench = workbenchOf(draftOf(plan));
  const touches: Touches = { at: new Map(), inside: new Map() };
  const conflicts: Issue[] = [];
  const groupOf = (task: string): string => bench.tasks.get(task)?.group.id ?? "";
  for (const amendment of inOrder(amendments, options.asOf))
    for (const [i, change] of amendment.changes.entries()) {
      const issue = (code: string, params: Issue["params"]): Issue => ({
        code,
        severity: "error",
        path: [amendment.id, "changes", i],
        params: { ...params, amendment: amendment.id },
      });
      const made = applyChange(bench, change);
      if ("code" in made) {
        conflicts.push(issue(made.code, made.params));
        continue;
      }
      const path = absolutePath(made, groupOf);
      const rival = noteTouch(touches, { path, amendment, removed: change.kind === "remove" });
      if (rival) conflicts.push(issue("changed-twice", { at: change.at.join("/"), other: rival.amendment.id }));
    }
  const amended = bench.draft as Plan;
  conflicts.push(...checkPlan(amended));
  const sources = Object.fromEntries(
    [...touches.at.values()].map(({ path, amendment }) => [path.join("/"), amendment.id]),
  );
  return { plan: amended, sources, conflicts };
}

function inOrder(amendments: readonly Amendment[], asOf: PlainDate | undefined): readonly Amendment[] {
  const ids = new Set<string>();
  if (asOf !== undefined) toEpochDay(asOf, ["asOf"]);
  for (const { id, effectiveOn, instrument } of amendments) {
    toEpochDay(effectiveOn, [id, "effectiveOn"]);
    toEpochDay(instrument.issuedOn, [id, "instrument", "issuedOn"]);
    if (ids.has(id)) fail("duplicate-id", { id }, { path: [id] });
    ids.add(id);
  }
  const order = ({ effectiveOn, instrument, id }: Amendment): string => `${effectiveOn} ${instrument.issuedOn} ${id}`;
  return amendments
    .filter(({ effectiveOn }) => asOf === undefined || effectiveOn <= asOf)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
