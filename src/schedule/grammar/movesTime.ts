import { starts } from "./starts.ts";
import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

/** Words by which a time is moved, and the second of those that are two. */
const moves: Readonly<Record<string, string>> = {
  lùi: "",
  dời: "",
  hoãn: "",
  chuyển: "",
  thay: "",
  sửa: "",
  đổi: "",
  gia: "hạn",
  kéo: "dài",
  điều: "chỉnh",
};
/** Behind them: the new time. */
const forward: ReadonlySet<string> = /* @__PURE__ */ wordSet("đến tới sang bằng thành");
/** Behind them: the time that held before. */
const backward: ReadonlySet<string> = /* @__PURE__ */ wordSet("từ vì cho");

/** Behind a word that is alone: the same («thay quý I»). */
const dated: ReadonlySet<string> = /* @__PURE__ */ wordSet("tháng quý");

/**
 * Which time a text tells that moves one: «gia hạn đến 31/10/2026», «lùi từ quý I sang quý II» the new one, «lùi từ quý
 * I/2026», «thay vì quý I» the one that held before. `undefined`: it moves none.
 */
export function movesTime(tokens: readonly Token[], from: number, to: number): "new" | "old" | undefined {
  for (let at = from; at < to; at++) {
    const second = moves[tokens[at]?.word ?? ""];
    if (second === undefined || (second !== "" && tokens[at + 1]?.word !== second)) continue;
    const side = at + (second === "" ? 1 : 2);
    const word = tokens[side]?.word ?? "";
    if (forward.has(word) && startsTime(tokens, side + 1)) return "new";
    const old = (second === "" && dated.has(word)) || (backward.has(word) && startsTime(tokens, side + 1));
    if (!old) continue;
    return leadsOn(tokens, side + 2, to) ? "new" : "old";
  }
  return undefined;
}

/** «từ quý I/2026 | sang quý II/2026». */
function leadsOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (forward.has(tokens[at]?.word ?? "")) return true;
  return false;
}

function startsTime(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.may ?? 0) & (starts.bounded | starts.bound)) !== 0;
}
