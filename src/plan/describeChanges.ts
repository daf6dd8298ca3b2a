import { fillTemplate } from "../core/fillTemplate.ts";
import { type Location, locationOf } from "./amend/location.ts";
import { sameJson } from "./amend/sameJson.ts";
import type { AddChange, Change } from "./change.ts";
import { changeText, changeVi } from "./changeText.ts";
import { type DescribeChangeOptions, describeChange, quoted, thing, whereOf } from "./describeChange.ts";
import { orderedBy } from "./orderedBy.ts";
import type { Plan } from "./plan.ts";
import { valueAt } from "./valueAt.ts";

/**
 * Tells changes one by one, such as those of `comparePlans`; what was taken out and put back with the same words
 * only moved, and is told once.
 *
 * @param changes - Changes of one plan.
 * @param before - The plan before them.
 * @param options - The document that orders them, and the language.
 * @returns Sentences in the order of the changes.
 * @example
 * const [first, ...others] = quangNgai2022Plan.groups;
 * const after = { ...quangNgai2022Plan, groups: [...others, first] };
 * describeChanges(comparePlans(quangNgai2022Plan, after), quangNgai2022Plan)
 * // => ["Kế hoạch: chuyển nhóm nhiệm vụ I xuống sau nhóm nhiệm vụ XI"]
 */
export function describeChanges(
  changes: readonly Change[],
  before: Plan,
  options: DescribeChangeOptions = {},
): readonly string[] {
  const removed = new Map(changes.flatMap((change) => (change.kind === "remove" ? [[keyOf(change), change]] : [])));
  const moves = new Map<Change, Change>();
  for (const change of changes) {
    const from = change.kind === "add" ? removed.get(keyOf(change)) : undefined;
    if (from && change.kind === "add" && sameJson(valueAt(before, from.at), change.value)) moves.set(change, from);
  }
  const gone = new Set(moves.values());
  return changes.flatMap((change): readonly string[] => {
    if (gone.has(change)) return [];
    const from = moves.get(change);
    return [
      from === undefined
        ? describeChange(change, before, options)
        : describeMove(from, change as AddChange, before, options),
    ];
  });
}

/** What a change is about, wherever in the plan it stands: a list and an id; a task's group does not count. */
function keyOf({ at }: Change): string {
  return JSON.stringify(at.at(-2) === "tasks" ? at.slice(1) : at);
}

function describeMove(
  from: Change,
  { at, value, after }: AddChange,
  before: Plan,
  options: DescribeChangeOptions,
): string {
  const { words = changeVi } = options;
  const { changes } = words.plan;
  const location = placeOf(at, before);
  const isElsewhere = location?.kind === "task" && from.at[0] !== at[0];
  const template = isElsewhere ? changes.moveTask : after === undefined ? changes.moveFirst : changes.moveBehind;
  const named = (place: Location | undefined, text: string): string => {
    if (place === undefined) return text;
    const bare = thing(place, words);
    return place.kind === "task" || place.kind === "group" ? bare : `${bare} ${quoted(text, place, words)}`;
  };
  const behind = [...at.slice(0, -1), after ?? ""];
  const other = valueAt(before, behind);
  const params = {
    where: whereOf(location, words),
    what: named(location, changeText(value, words)),
    behind: named(placeOf(behind, before), other === undefined ? (after ?? "") : changeText(other, words)),
    id: at.at(-1) ?? "",
    from: from.at[0] ?? "",
    to: at[0] ?? "",
  };
  const sentence = fillTemplate(template, params, words.language);
  return options.instrument ? `${sentence} ${orderedBy(options.instrument, words)}` : sentence;
}

function placeOf(at: Change["at"], before: Plan): Location | undefined {
  return locationOf(at, (id) => before.groups.some((group) => group.id === id));
}
