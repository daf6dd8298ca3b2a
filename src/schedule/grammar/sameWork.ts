import { lookahead } from "./endOfText.ts";
import type { Placed } from "./readCell.ts";
import type { Reader } from "./reader.ts";
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

/** «Hằng năm; báo cáo trước ngày 15/12»: a clause that goes on with the work by its first word. */
export function nextClause({ tokens }: Reader, { to }: Placed, { from }: Placed): boolean {
  return tokens[to]?.word === ";" && from === to + 1 && goesOn.has(tokens[from]?.word ?? "");
}
