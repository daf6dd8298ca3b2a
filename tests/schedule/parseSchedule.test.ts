import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { readings } from "../fixtures/schedule/readings.ts";
import { issuesOf } from "../issuesOf.ts";

const phrases: readonly { readonly id: string; readonly phrase: string }[] = JSON.parse(
  readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
);

describe("parseSchedule, on readings written by hand", () => {
  it.each(Object.entries(readings))("%s", (id, reading) => {
    const phrase = phrases.find((given) => given.id === id)?.phrase ?? "";
    expect(parseSchedule(phrase)).toEqual(reading);
  });
});

describe("parseSchedule, on the cells of the 2022 plan of Quảng Ngãi", () => {
  const quarter = (n: 1 | 2 | 3 | 4): Schedule => ({ kind: "window", period: { kind: "quarter", quarter: n } });
  it.each<[string, Schedule]>([
    ["Quý I", quarter(1)],
    ["Quý III", quarter(3)],
    ["Thường xuyên", { kind: "continuous" }],
    ["Thường\nxuyên", { kind: "continuous" }],
    ["Theo kế\nhoạch", { kind: "by-plan" }],
    ["Theo Kế hoạch", { kind: "by-plan" }],
    ["Năm 2022", { kind: "window", period: { kind: "year", year: 2022 } }],
    ["Quý II Quý I", { kind: "several", parts: [quarter(2), quarter(1)] } as Schedule],
    [
      "Tháng 02 Quý IV",
      { kind: "several", parts: [{ kind: "window", period: { kind: "month", month: 2 } }, quarter(4)] } as Schedule,
    ],
    ["Thường xuyên Quý I", { kind: "several", parts: [{ kind: "continuous" }, quarter(1)] } as Schedule],
    [
      "Định kỳ 06 tháng và cuối năm",
      {
        kind: "several",
        parts: [
          { kind: "recurring", every: { unit: "half-year", interval: 1 } },
          { kind: "recurring", every: { unit: "year", interval: 1 }, due: { bound: "by", nth: -1 } },
        ],
      },
    ],
    [
      "- Định kỳ theo quy định. - Đợt xuất theo thời điểm yêu cầu.",
      { kind: "several", parts: [{ kind: "by-regulation" }, { kind: "on-demand", basis: "thời điểm yêu cầu" }] },
    ],
    [
      "- Định kỳ 3 tháng/lần. - Đợt xuất theo thời điểm yêu cầu.",
      {
        kind: "several",
        parts: [
          { kind: "recurring", every: { unit: "quarter", interval: 1 } },
          { kind: "on-demand", basis: "thời điểm yêu cầu" },
        ],
      },
    ],
  ])("%j", (phrase, schedule) => {
    expect(parseSchedule(phrase)).toEqual(schedule);
  });
});

describe("parseSchedule, on what cannot be", () => {
  it.each([
    ["Quý V", "no-such-quarter"],
    ["Quý 5/2026", "no-such-quarter"],
    ["Tháng 13", "no-such-month"],
    ["Tháng 6 đầu năm", "months-or-month"],
    ["Trước ngày 30 tháng 2", "day-not-in-month"],
    ["Trước ngày 29/02/2023", "day-not-in-month"],
    ["Từ tháng 11 đến tháng 3", "range-backwards"],
    ["trước ngày 25/5 các tháng", "frequency-conflict"],
    ["1 lần/6 tháng, trước 30/6", "frequency-conflict"],
    ["Hằng quý (không bao gồm quý IV)", "periods-excepted"],
    ["Hằng tháng, ngoại trừ tháng 01", "periods-excepted"],
    ["Hằng tháng (không họp tháng 7)", "periods-excepted"],
    ["Đề xuất giao Sở Xây dựng tham mưu", "not-a-schedule"],
    ["", "not-a-schedule"],
  ])("%j: %s", (phrase, code) => {
    expect(issuesOf(() => parseSchedule(phrase)).map((issue) => issue.code)).toEqual([code]);
  });
});
