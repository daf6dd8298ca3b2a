import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { cultureResolution2026, labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2026 (lịch nghỉ lễ, Tết năm 2026). */
export const daysOff2026: DaysOffNotice = {
  year: 2026,
  occasions: [
    {
      name: "new-year",
      days: ["2026-01-01"],
      swaps: [{ off: "2026-01-02", worked: "2026-01-10", source: "12729-vpcp-kgvx" }],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      source: "9441-tb-bnv",
    },
    {
      name: "hung-kings",
      days: ["2026-04-26"],
      makeUps: [{ off: "2026-04-27", insteadOf: "2026-04-26" }],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2026-04-30"],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2026-05-01"],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2026-09-01", "2026-09-02"],
      swaps: [{ off: "2026-08-31", worked: "2026-08-22" }],
      source: "9441-tb-bnv",
    },
    {
      name: "vietnam-culture-day",
      days: ["2026-11-24"],
      swaps: [{ off: "2026-11-23", worked: "2026-11-28", status: "pending", source: "de-xuat-hoan-doi-2026" }],
      source: "28-2026-qh16",
    },
  ],
  sources: {
    "12729-vpcp-kgvx": { document: "12729/VPCP-KGVX", date: "2025-12-25" },
    "28-2026-qh16": cultureResolution2026,
    "9441-tb-bnv": { document: "9441/TB-BNV", date: "2025-10-16" },
    "de-xuat-hoan-doi-2026": {
      document: "Đề xuất hoán đổi ngày 23/11/2026 và 28/11/2026",
      title: "Đề xuất nêu ngày 06/9/2026, chưa có văn bản xác nhận",
      status: "pending",
    },
    "labour-code-2019": labourCode2019,
  },
};
