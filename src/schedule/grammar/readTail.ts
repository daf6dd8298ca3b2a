import type { SimpleSchedule } from "../schedule.ts";
import { endOfText, lookahead } from "./endOfText.ts";
import { is, note, peek, type Reader, take, takeOne, textOf } from "./reader.ts";
import { type Item, readItem } from "./readItem.ts";

/** Adds what stands beside the time. */
export function qualified(
  schedule: SimpleSchedule,
  more: { readonly scope?: string; readonly condition?: string },
): SimpleSchedule {
  return { ...schedule, ...more };
}

/** What a phrase carries right behind it: that it goes on, a condition, whom it is for. */
export function readTail(r: Reader, item: Item): Item {
  if (peek(r).word === "") return item;
  let { schedules } = readOnwards(r, item);
  let { at } = r;
  for (let i = 0; i < 2; i++) {
    const more = readQualifier(r) ?? readRemark(r);
    if (!more) break;
    schedules = schedules.map((one) => qualified(one, more));
    at = r.at;
  }
  r.at = at;
  return { ...item, schedules, to: at };
}

/** «trở đi», «và những năm tiếp theo»: no end is meant, so the period only begins it. */
function readOnwards(r: Reader, item: Item): Item {
  const from = r.at;
  let onwards = take(r, "trở") && (takeOne(r, ["đi"]) !== undefined || is(r, "lên"));
  if (!onwards && takeOne(r, ["và", ","]) && takeOne(r, ["các", "những"])) {
    const unit = takeOne(r, ["năm", "quý", "tháng", "kỳ"]);
    onwards = unit !== undefined && takeOne(r, ["tiếp", "sau", "kế"]) !== undefined;
    if (onwards) takeOne(r, ["theo", "tiếp"]);
  }
  const only = item.schedules.length === 1 ? item.schedules[0] : undefined;
  const begins = only && (only.kind === "window" || only.kind === "start") && only.period.kind !== "range";
  if (onwards && begins) return { ...item, schedules: [{ ...only, kind: "start" }], to: r.at };
  r.at = from;
  return item;
}

/** «nếu sai», «(sau khi …)», «trừ trường hợp …» · «đối với cấp xã». */
function readQualifier(r: Reader): { readonly scope?: string; readonly condition?: string } | undefined {
  const from = r.at;
  const bracket = take(r, "(");
  const start = r.at;
  const word = takeOne(r, ["nếu", "trừ", "khi", "tùy", "sau", "đối"]);
  const scoped = word === "đối" && take(r, "với");
  const conditional = word !== undefined && word !== "đối" && (word !== "sau" || take(r, "khi"));
  const textFrom = scoped ? r.at : start;
  const end = scoped || conditional ? endOfText(r) : textFrom;
  if (end <= textFrom) {
    r.at = from;
    return undefined;
  }
  r.at = end;
  const text = textOf(r, textFrom, end).replace(/[\s,.]+$/, "");
  if (bracket && !take(r, ")")) note(r, from, "bracket-unclosed", {});
  return scoped ? { scope: text } : { condition: text };
}

/** «Quý II (cấp tỉnh)», «Quý I/2026: rà soát»: what the time is for, where it is no time itself. */
function readRemark(r: Reader): { readonly scope: string } | undefined {
  const from = r.at;
  const sign = takeOne(r, ["(", ":"]);
  if (sign === undefined) return undefined;
  const start = r.at;
  const end = endOfText(r, lookahead);
  const closed = sign === ":" || r.lexed.tokens[end]?.word === ")";
  if (!closed || end === start || readItem(r)) {
    r.at = from;
    return undefined;
  }
  r.at = end;
  const scope = textOf(r, start, end).replace(/[\s,.]+$/, "");
  note(r, start, "scope-kept", {});
  if (sign === "(") r.at++;
  return scope === "" ? undefined : { scope };
}
