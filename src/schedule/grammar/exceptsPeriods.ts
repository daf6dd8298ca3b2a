import type { Token } from "./token.ts";
import { wordSet } from "./wordSet.ts";

const excepting: ReadonlySet<string> = /* @__PURE__ */ wordSet("trừ ngoài riêng");
const periods: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm thứ chủ");
const figures: ReadonlySet<string> = /* @__PURE__ */ wordSet("# #roman");
/** «không quá tháng 6», «không muộn hơn ngày 5» bound a time, and take none out. */
const bounding: ReadonlySet<string> = /* @__PURE__ */ wordSet("quá chậm muộn trước sau");

/**
 * Whether periods are taken out of a series from that token on, so that not all of it is as it was read: «trừ tháng 6»,
 * «ngoại trừ quý IV», «riêng thứ Bảy», «không bao gồm tháng 12», «không họp tháng 7», not «không kể ngày nghỉ».
 */
export function exceptsPeriods(tokens: readonly Token[], at: number): boolean {
  const word = (ahead: number): string => tokens[at + ahead]?.word ?? "";
  if (word(0) === "không") {
    const unit = periods.has(word(2)) ? 2 : 3;
    return !bounding.has(word(1)) && periods.has(word(unit)) && figures.has(word(unit + 1));
  }
  // «ngoại trừ», «loại trừ»
  const first = word(0) === "?" && word(1) === "trừ" ? 1 : 0;
  return excepting.has(word(first)) && periods.has(word(first + 1));
}
