import { endOfText, lookahead } from "../grammar/endOfText.ts";
import { leadsToDay } from "../grammar/leadsToDay.ts";
import { isPair, type Pairs, pairsOf, takePair } from "../grammar/pairs.ts";
import {
  back,
  behind,
  clauseOf,
  is,
  isOne,
  peek,
  type Reader,
  take,
  takeAll,
  takeOne,
  textOf,
} from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";
import type { UndatedSchedule } from "../schedule.ts";
import { readContinuous } from "./readContinuous.ts";
import { readStretch } from "./readStretch.ts";

/** What has no date in the text: thường xuyên · theo kế hoạch · theo quy định · đột xuất, khi có yêu cầu · chưa xác định. */
export function readUndated(r: Reader): UndatedSchedule | undefined {
  switch (peek(r).word) {
    case "?":
    case "#":
      return undefined;
    default:
      return readContinuous(r) ?? readOnDemand(r) ?? readPointer(r) ?? readUnscheduled(r);
  }
}

/** «Đột xuất (khi phát sinh, theo thời điểm yêu cầu)», «khi có yêu cầu», «theo yêu cầu của …», «khi cần thiết». */
function readOnDemand(r: Reader): UndatedSchedule | undefined {
  const begin = r.at;
  takeOne(r, ["báo"]) && !take(r, "cáo") && r.at--;
  const sudden = takeAll(r, "đột", "xuất");
  const from = r.at;
  if (sudden) takeOne(r, [","]);
  const bracket = sudden && take(r, "(");
  if (is(r, "khi", 1)) take(r, "ngay");
  const joint =
    takeOne(r, ["khi", "theo", "nếu", "lúc", "tùy"]) ??
    (sudden && takeAll(r, "trong", "trường", "hợp") ? "trong" : undefined);
  if (joint === "tùy") take(r, "theo");
  const start = r.at;
  // «Theo tiến độ yêu cầu» points to a schedule, not to a demand.
  if (joint !== undefined && !(joint === "theo" && isOne(r, ["tiến", "dõi"])) && demands(r)) {
    const end = endOfBasis(r);
    const basis = clauseOf(r, start, end);
    r.at = end;
    if (bracket) take(r, ")");
    return { kind: "on-demand", basis };
  }
  r.at = from;
  if (!sudden) return back(r, begin);
  const within = readStretch(r);
  return within === undefined ? { kind: "on-demand" } : { kind: "on-demand", within };
}

/** Where what is pointed to ends: «theo yêu cầu của Bộ | trước ngày 15/6». */
function endOfBasis(r: Reader): number {
  const { tokens } = r;
  const end = endOfText(r);
  const last = Math.min(end, r.at + lookahead);
  for (let at = r.at; at < last && tokens[at]?.word !== "("; at++) {
    r.steps++;
    const next = tokens[at + 1]?.word;
    const word = tokens[at]?.word;
    if (leadsToDay(tokens, at) || ((word === "chậm" || word === "muộn") && next === "nhất")) return at;
  }
  return end;
}

/** What a demand is called, by its first words; they may stand up to two words in («có văn bản yêu cầu»). */
const demanded: Pairs = /* @__PURE__ */ pairsOf("yêu cầu, phát sinh, chỉ đạo, nhu cầu, thực tế, tình hình");

function demands(r: Reader): boolean {
  if (is(r, "cần") || (is(r, "đề") && is(r, "nghị", 1))) return true;
  return isPair(r, demanded) || isPair(r, demanded, 1) || isPair(r, demanded, 2);
}

/** What «theo» and «định kỳ theo» may point to, by its first words. */
const plans: Pairs = /* @__PURE__ */ pairsOf(
  "kế hoạch, kh, lộ trình, chương trình, tiến độ, lịch, thông báo, đề án, kỳ",
);
const regulations: Pairs = /* @__PURE__ */ pairsOf(
  "quy định, quy chế, thời hạn, thời gian, luật, pháp luật, hướng dẫn, nghị định, thông tư, quyết định, văn bản",
);

/** «Theo kế hoạch (của …, số 12/KH-UBND)», «theo quy định», «định kỳ theo quy định», «đúng thời hạn quy định». */
function readPointer(r: Reader): UndatedSchedule | undefined {
  const from = r.at;
  takeAll(r, "định", "kỳ");
  if (!takeOne(r, ["theo", "đúng"])) return back(r, from);
  takeOne(r, ["đúng", "các", "những"]);
  const start = r.at;
  const plan = takePair(r, plans);
  const pointed = plan ?? takePair(r, regulations);
  if (pointed === undefined) return back(r, from);
  const kind = plan === undefined ? "by-regulation" : "by-plan";
  const named = textOf(r, start);
  r.at = endOfBasis(r);
  const basis = clauseOf(r, start, r.at);
  const bare = basis === named && (pointed === "kế hoạch" || pointed === "quy định");
  return bare ? { kind } : { kind, basis };
}

/** «Chưa xác định (thời gian …)», «chưa có kế hoạch», «thông báo sau», «xác định sau». */
function readUnscheduled(r: Reader): UndatedSchedule | undefined {
  const from = r.at;
  if (takeAll(r, "thông", "báo", "sau") || takeAll(r, "xác", "định", "sau")) return { kind: "unscheduled" };
  if (!takeOne(r, ["chưa", "không"])) return back(r, from);
  const open =
    takeAll(r, "xác", "định") ||
    takeAll(r, "có", "kế") ||
    takeAll(r, "có", "thời") ||
    takeAll(r, "quy", "định") ||
    take(r, "rõ");
  if (!open) return back(r, from);
  if (behind(r, 1).word === "kế") take(r, "hoạch");
  r.at = endOfUnscheduled(r);
  return { kind: "unscheduled" };
}

/** Where «chưa xác định (thời gian xử lý)» ends: before a comma and another time, or a condition in brackets. */
function endOfUnscheduled(r: Reader): number {
  const { tokens } = r;
  const end = endOfText(r);
  for (let at = r.at; at < end; at++) {
    r.steps++;
    const sign = tokens[at]?.word;
    const what = sign === "," ? starts.phrase & ~starts.label : sign === "(" ? starts.tail : 0;
    if ((tokens[at + 1]?.may ?? 0) & what) return at;
  }
  return end;
}
