import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

const units: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm kỳ mùng thứ chủ");
/** Words that say which of its kind a unit is, or which part of one. */
const places: ReadonlySet<string> = /* @__PURE__ */ wordSet("đầu giữa cuối sau trước thứ tiếp kế liền tới mùng");
const others: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "trong vào của đến hết từ tiên cùng nhất theo kề này đó làm việc mỗi hàng các sáng chiều nhật và hoặc , ) # #roman",
);

/**
 * Where the words end that name a part of a period and nobody: «tuần đầu tháng đầu quý sau», «trong tuần đầu», «quý
 * đầu». A unit alone («6 tháng») may be the name of a report.
 *
 * @returns One past the last of them; `from` where there are none.
 */
export function endOfTimeWords(tokens: readonly Token[], from: number, to: number): number {
  let unit = false;
  let place = false;
  let at = from;
  for (; at < to; at++) {
    const { word, value } = tokens[at] as Token;
    if (!units.has(word) && !places.has(word) && !others.has(word) && value === 0) break;
    unit ||= units.has(word);
    // «tháng 2 ngày 18», not «6 tháng»
    place ||= places.has(word) || (word[0] === "#" && at > from && units.has((tokens[at - 1] as Token).word));
  }
  return unit && place ? at : from;
}
