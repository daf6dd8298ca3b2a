import { lookahead } from "./endOfText.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** Words that go on with the same work. */
const goesOn: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "gửi báo nộp trình tổng hoàn thực ban cập của thường phải được",
);

/** Whether only text that goes on with the work stands between the two. */
export function sameWork({ tokens }: Reader, { to, sentence }: Placed, item: Placed): boolean {
  const first = tokens[to]?.word === "," ? to + 1 : to;
  if (sentence !== item.sentence || item.from <= first || item.from - to > lookahead) return false;
  return goesOn.has(tokens[first]?.word ?? "");
}

/** «Hằng năm UBND cấp xã báo cáo trước ngày 15/12»: what opens a sentence says how often all of it is done. */
export function ofSentence({ tokens }: Reader, { from, to, sentence }: Placed, item: Placed): boolean {
  if (sentence !== item.sentence || !opens(tokens, from)) return false;
  const first = tokens[to]?.word === "," ? to + 1 : to;
  return item.from > first && item.from - to <= lookahead && !joints.has(tokens[first]?.word ?? "");
}

/** «Hằng quý: các sở trước ngày 15 tháng cuối quý; UBND xã …»: a heading, which has no due day beside those behind it. */
export function heads({ tokens }: Reader, { from, to }: Placed, item: Placed): boolean {
  const behind = item.from - to;
  return tokens[to]?.word === ":" && behind > 1 && behind <= lookahead && opens(tokens, from);
}

function opens(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.line || openers.has(tokens[from - 1]?.word ?? ";");
}

const openers: ReadonlySet<string> = new Set([";", ".", "•"]);
/** Behind these stands something beside what was said, not more of it. */
const joints: ReadonlySet<string> = new Set(["(", ")", ":", "-", "và", "hoặc", "/"]);

/** «Hằng năm; báo cáo trước ngày 15/12»: a clause that goes on with the work by its first word. */
export function nextClause({ tokens }: Reader, { to }: Placed, { from }: Placed): boolean {
  return tokens[to]?.word === ";" && from === to + 1 && goesOn.has(tokens[from]?.word ?? "");
}
