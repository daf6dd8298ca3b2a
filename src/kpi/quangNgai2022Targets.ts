import type { Citation } from "../core/citation.ts";
import type { Target } from "./target.ts";

const at = (place: string): Citation => ({
  document: "140/QĐ-UBND",
  date: "2022-01-28",
  title: "Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa bàn tỉnh Quảng Ngãi",
  at: `Phụ lục, nhiệm vụ ${place}`,
});

/**
 * Targets of Quảng Ngãi's plan of 2022 (chỉ tiêu), read as its words say: the quick checkers judge by them unless they
 * are given another target. "Đạt 30%" and "rút ngắn 30%" carry no "tối thiểu" and are taken as at least; digitisation
 * prints no base year, and the year before is taken; postal use prints a direction and no number.
 */
export const quangNgai2022Targets: readonly Target[] = /* @__PURE__ */ printed();

function printed(): typeof quangNgai2022Targets {
  return [
    {
      measure: "compliance-cost-cut",
      kind: "decrease",
      by: "10%",
      reading: "relative",
      baseline: "before-simplification",
      period: "2022",
      source: at("14"),
    },
    {
      measure: "processing-time-cut",
      kind: "decrease",
      by: "30%",
      reading: "relative",
      baseline: "central-norm",
      period: "2022",
      source: at("14"),
    },
    {
      measure: "online-service-increase",
      kind: "increase",
      by: "20%",
      reading: "points-of-total",
      baseline: "2021",
      period: "2022",
      source: at("24"),
    },
    {
      measure: "postal-usage-up",
      kind: "increase",
      reading: "points",
      baseline: "previous-year",
      period: "2022",
      source: at("25, kết quả 1"),
    },
    { measure: "online-payment-share", kind: "at-least", percent: "30%", period: "2022", source: at("28, kết quả 2") },
    {
      measure: "online-payment-procedure-share",
      kind: "at-least",
      percent: "60%",
      period: "2022",
      source: at("28, kết quả 3"),
    },
    ...(["province", "district", "commune"] as const).map(
      (level): Target => ({
        measure: "result-digitization-increase",
        level,
        kind: "increase",
        by: "20%",
        reading: "points",
        baseline: "previous-year",
        period: "2022",
        source: at("32"),
      }),
    ),
    {
      measure: "one-stop-digitization-district",
      level: "district",
      kind: "at-least",
      percent: "50%",
      period: "2022",
      source: at("33"),
    },
    {
      measure: "one-stop-digitization-commune",
      level: "commune",
      kind: "at-least",
      percent: "30%",
      period: "2022",
      source: at("33"),
    },
    { measure: "no-resubmission-share", kind: "at-least", percent: "30%", period: "2022", source: at("34") },
  ];
}
