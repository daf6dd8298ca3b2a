import type { SimpleSchedule } from "../schedule.ts";
import { goesOnwards } from "./goesOnwards.ts";
import { qualified } from "./qualified.ts";
import { back, begins, is, note, peek, type Reader, take, takeAll } from "./reader.ts";
import type { Item } from "./readItem.ts";
import { readQualifier } from "./readQualifier.ts";
import { readRemark } from "./readRemark.ts";
import { starts } from "./starts.ts";

/** What a phrase carries right behind it: that it goes on, a condition, whom it is for. */
export function readTail(r: Reader, item: Item): Item {
  if (!begins(r, starts.tail)) return item;
  const whole = readDone(r, readOnwards(r, item));
  let { schedules } = whole;
  let { to } = whole;
  for (let i = 0; i < 2 && begins(r, starts.tail); i++) {
    const more = readQualifier(r, schedules.some(isNamed)) ?? readRemark(r);
    if (!more) break;
    schedules = schedules.map((one) => qualified(one, more));
    to = r.at;
  }
  return to === item.to ? whole : { ...item, schedules, to };
}

/** «trở đi», «và những năm tiếp theo»: no end is meant, so the period only begins it. */
function readOnwards(r: Reader, item: Item): Item {
  const from = r.at;
  if (!goesOnwards(r)) {
    back(r, from);
    return item;
  }
  const only = item.schedules.length === 1 ? item.schedules[0] : undefined;
  if (only && (only.kind === "window" || only.kind === "start") && only.period.kind !== "range")
    return { ...item, schedules: [{ ...only, kind: "start" }], to: r.at };
  // «hằng quý và các năm tiếp theo»: what repeats goes on by itself.
  if (item.schedules.every((one) => one.kind === "recurring" && !one.within)) return { ...item, to: r.at };
  back(r, from);
  return item;
}

/** «đến 30/6/2026 hoàn thành», «quý II (dự kiến)»: the verb behind its time. */
function readDone(r: Reader, item: Item): Item {
  const from = r.at;
  if (is(r, "dự", 1) && takeAll(r, "(", "dự", "kiến")) {
    if (!take(r, ")")) {
      back(r, from);
      return item;
    }
    note(r, from, "label-dropped");
    return { ...item, to: r.at };
  }
  if (!takeAll(r, "hoàn", "thành") && !take(r, "xong")) return item;
  if (!["", ";", ".", ","].includes(peek(r).word)) {
    back(r, from);
    return item;
  }
  note(r, from, "label-dropped");
  return { ...item, to: r.at };
}

/**
 * What points to an event, a plan or a demand: an event behind it is a time of its own («trước khi trình, sau
 * khi thẩm định»).
 */
function isNamed({ kind }: SimpleSchedule): boolean {
  return (
    kind === "event" || kind === "offset" || kind === "by-plan" || kind === "by-regulation" || kind === "on-demand"
  );
}
