import { wordSet } from "./wordSet.ts";

/** Words that begin what is taken out of a series: «trừ tháng 6», «trừ thứ Bảy, Chủ nhật», «riêng quý IV». */
export const excepted: ReadonlySet<string> = /* @__PURE__ */ wordSet("ngày tuần tháng quý năm thứ chủ");
