import type { SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import { wordSet } from "./wordSet.ts";

/**
 * «Trước ngày 15/3; 15/6; 15/9», «trước ngày 10/02 đối với cấp tỉnh và ngày 10/9 đối với cấp xã»: the bound before the first
 * day holds for further days on its line that are figures alone, or follow «và», and have no label of their own.
 */
export function shareBound(r: Reader, items: readonly Placed[]): readonly Placed[] {
  let last: SimpleSchedule | undefined;
  let row = 0;
  return items.map((item) => {
    const [only] = item.schedules;
    const bare = item.schedules.length === 1 && item.row === row && isFigure(r, item.from);
    const shared = bare && only && last ? boundAs(only, last) : only;
    last = shared ?? item.schedules.at(-1);
    row = item.row;
    if (shared === only || !shared) return item;
    r.notes.push({ code: "bound-shared", from: item.from, to: item.to, params: undefined });
    return { ...item, schedules: [shared] };
  });
}

/** «15/6», «15 tháng 6», «20 hằng tháng», «và ngày 15/6»; in «8 năm một lần» the figure counts. */
function isFigure({ tokens }: Reader, at: number): boolean {
  if (tokens[at - 1]?.word === ":") return false;
  if (tokens[at]?.word === "ngày") return tokens[at - 1]?.word === "và";
  const next = tokens[at + 1]?.word ?? "";
  return tokens[at]?.word === "#" && (!units.has(next) || tokens[at + 2]?.word === "#");
}

const units: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm lần");

function boundAs(one: SimpleSchedule, last: SimpleSchedule): SimpleSchedule {
  if (one.kind === "window" && one.period.kind === "day" && last.kind === "deadline" && last.period.kind === "day")
    return { ...one, kind: "deadline", bound: last.bound };
  if (one.kind !== "recurring" || last.kind !== "recurring" || !one.due || !last.due) return one;
  return one.due.time === undefined ? { ...one, due: { ...one.due, bound: last.due.bound } } : one;
}
