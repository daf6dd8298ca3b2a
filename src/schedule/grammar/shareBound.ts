import type { SimpleSchedule } from "../schedule.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";

/** «Trước ngày 15/3; 15/6; 15/9»: the bound before the first day holds for further days that are figures alone. */
export function shareBound(r: Reader, items: readonly Placed[]): readonly Placed[] {
  if (items.length < 2) return items;
  let last: SimpleSchedule | undefined;
  return items.map((item) => {
    const [only] = item.schedules;
    const bare = item.schedules.length === 1 && isFigure(r, item.from);
    const shared = bare && only && last ? boundAs(only, last) : only;
    last = shared ?? item.schedules[item.schedules.length - 1];
    return shared === only || !shared ? item : { ...item, schedules: [shared] };
  });
}

/** «15/6», «15 tháng 6», «20 hằng tháng»; in «8 năm một lần» the figure counts. */
function isFigure({ lexed: { tokens } }: Reader, at: number): boolean {
  const next = tokens[at + 1]?.word ?? "";
  return tokens[at]?.word === "#" && (!units.has(next) || tokens[at + 2]?.word === "#");
}

const units: ReadonlySet<string> = new Set(["ngày", "tuần", "tháng", "quý", "năm", "lần"]);

function boundAs(one: SimpleSchedule, last: SimpleSchedule): SimpleSchedule {
  if (one.kind === "window" && one.period.kind === "day" && last.kind === "deadline" && last.period.kind === "day")
    return { ...one, kind: "deadline", bound: last.bound };
  if (one.kind !== "recurring" || last.kind !== "recurring" || !one.due || !last.due) return one;
  return one.due.time === undefined ? { ...one, due: { ...one.due, bound: last.due.bound } } : one;
}
