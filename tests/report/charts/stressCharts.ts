import { plainDate } from "../../../src/calendar/plainDate.ts";
import type { Ratio } from "../../../src/core/numbers.ts";
import type { PlainDate } from "../../../src/core/plainDate.ts";
import { ratio } from "../../../src/core/ratio.ts";
import type { Bar, Chart, TimelineRow, TrendSeries } from "../../../src/report/index.ts";

const long =
  "Trung tâm Phục vụ - Kiểm soát thủ tục hành chính và Cổng thông tin điện tử thuộc Văn phòng Ủy ban nhân dân tỉnh";

const keys = [
  { key: "on-time", label: "Hoàn thành đúng hạn", tone: "good" },
  { key: "late", label: "Hoàn thành quá hạn", tone: "watch" },
  { key: "overdue", label: "Quá hạn", tone: "bad" },
  { key: "within", label: "Trong hạn", tone: "quiet" },
] as const;

const perThousand = (value: number): Ratio => ratio(BigInt(value), 1000n);
const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);

function bar(label: string, [onTime, late, overdue, within]: readonly [number, number, number, number]): Bar {
  const parts = { "on-time": onTime, late, overdue, within };
  return { label, text: "0%", parts: Object.entries(parts).map(([key, value]) => ({ key, value })) };
}

function line(label: string, values: readonly (number | null)[]): TrendSeries {
  return { label, values: values.map((value) => (value === null ? null : perThousand(value))) };
}

function task(number: number, group: string, state: "overdue" | "on-time"): TimelineRow {
  const kind = (["dated", "recurring", "continuous", "undated"] as const)[number % 4] ?? "dated";
  return {
    number: String(number),
    label: `${long} ${number}`,
    group,
    spans: [{ kind, from: plainDate("2022-01-01"), to: plainDate("2022-06-30") }],
    marks: [{ on: plainDate("2022-06-30"), state }],
  };
}

function year(rows: readonly TimelineRow[], today: PlainDate): Chart {
  return { kind: "timeline", from: plainDate("2022-01-01"), to: plainDate("2022-12-31"), today, rows };
}

const quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"] as const;

/** Charts of data that pictures are not drawn for: none, one, sixty, all overdue, names of a line and a half. */
export const stressCharts: Readonly<Record<string, Chart>> = {
  "bars, none": { kind: "bars", keys, bars: [] },
  "bars, one": { kind: "bars", keys, textLabel: "Tỷ lệ đúng hạn", bars: [bar("Sở Tư pháp", [3, 1, 0, 2])] },
  "bars, nothing counted": { kind: "bars", keys, bars: [bar("Sở Tư pháp", [0, 0, 0, 0])] },
  "bars, large and small": { kind: "bars", keys, bars: [bar(long, [12, 3, 4, 9]), bar("UBND", [1200, 20, 300, 4])] },
  "bars, sixty overdue": { kind: "bars", keys, bars: range(60).map((at) => bar(`${long} ${at}`, [0, 0, 5, 0])) },
  "bullets, none": { kind: "bullets", bars: [] },
  "bullets, far apart": {
    kind: "bullets",
    bars: [
      { label: long, value: perThousand(-50), text: "-5 điểm %", target: "20%", verdict: "Chưa đạt", tone: "bad" },
      { label: "Xa", value: perThousand(2500), text: "250%", target: "95%", verdict: "Đạt", tone: "good" },
      { label: "Chưa rõ", text: "–", target: "30%", verdict: "Chưa có số liệu", tone: "quiet" },
    ],
  },
  "timeline, none": year([], plainDate("2022-10-14")),
  "timeline, one": year([task(1, "I. Một nhóm", "on-time")], plainDate("2022-12-31")),
  "timeline, sixty overdue": year(
    range(60).map((at) => task(at, `${Math.ceil(at / 12)}. ${long}`, "overdue")),
    plainDate("2022-01-01"),
  ),
  "trend, none": { kind: "trend", periods: quarters, series: [line("Năm 2022", [null, null, null, null])] },
  "trend, one": { kind: "trend", periods: ["Quý I"], series: [line("Năm 2022", [946])] },
  "trend, from nothing to all": { kind: "trend", periods: quarters, series: [line("2022", [50, 1000, 500, 0])] },
  "trend, twelve months": {
    kind: "trend",
    periods: range(12).map((at) => `Tháng ${at}`),
    series: [
      line("Năm 2022", [900, 910, 890, 930, 940, 970, 920, 910, 950, 960, 970, 980]),
      line("Năm 2021", [880, 900, 870, 910, 900, 920, 910, 920, 930, 920, 940, 930]),
    ],
    target: "95%",
  },
};
