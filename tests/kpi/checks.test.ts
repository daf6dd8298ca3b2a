import { describe, expect, it } from "vitest";
import { formatPercent } from "../../src/core/formatPercent.ts";
import * as kpi from "../../src/kpi/index.ts";
import type { Verdict } from "../../src/kpi/verdict.ts";
import { readTable } from "../tables/readTable.ts";

type Row = Readonly<Record<string, string>>;

const number = (cell: string | undefined): number => Number(cell);
const maybe = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** Each row of the table as the call it stands for. */
const calls: Record<string, (row: Row, options: never) => Verdict> = {
  "online-payment-share": (row, options) => kpi.checkOnlinePayment(counts(row, "online", "total"), options),
  "online-payment-procedure-share": (row, options) =>
    kpi.checkOnlinePaymentProcedures(counts(row, "paidOnline", "requiringPayment"), options),
  "result-digitization-increase": (row, options) => kpi.checkDigitization(counts(row, "digitized", "total"), options),
  "online-service-increase": (row, options) => kpi.checkOnlineServices(counts(row, "online", "procedures"), options),
  "compliance-cost-cut": (row, options) =>
    kpi.checkComplianceCost({ before: maybe(row["số đạt kỳ gốc"]), after: maybe(row["số đạt"]) }, options),
  "processing-time-cut": (row, options) =>
    kpi.checkProcessingTime({ norm: maybe(row["số đạt kỳ gốc"]), actual: maybe(row["số đạt"]) }, options),
  "one-stop-digitization-district": (row, options) => kpi.checkOneStopUnits(counts(row, "deployed", "units"), options),
  "one-stop-digitization-commune": (row, options) => kpi.checkOneStopUnits(counts(row, "deployed", "units"), options),
  "no-resubmission-share": (row, options) => kpi.checkNoResubmission(counts(row, "reused", "total"), options),
  "postal-usage-up": (row, options) => kpi.checkPostalUse(counts(row, "used", "procedures"), options),
};

function counts<Yes extends string, All extends string>(row: Row, yes: Yes, all: All) {
  const pair = (y: string, a: string) =>
    ({ [yes]: number(row[y]), [all]: number(row[a]) }) as Record<Yes | All, number>;
  return {
    ...pair("số đạt", "tổng số"),
    ...(row["chưa rõ"] ? { unknown: number(row["chưa rõ"]) } : {}),
    ...(row["tổng số kỳ gốc"] ? { baseline: pair("số đạt kỳ gốc", "tổng số kỳ gốc") } : {}),
  };
}

const readings = ["share", "points", "points-of-total", "relative"];

function optionsOf(row: Row): never {
  const way = row["cách tính"] ?? "";
  return {
    ...(row.cấp ? { level: row.cấp } : {}),
    ...(row["ngày chốt"] ? { asOf: row["ngày chốt"] } : {}),
    ...(way ? (readings.includes(way) ? { reading: way } : { basis: way }) : {}),
  } as never;
}

function outcome(verdict: Verdict) {
  const { target } = verdict;
  const against = "percent" in target ? target.percent : target.by;
  return {
    kind: verdict.kind,
    value: "value" in verdict ? formatPercent(verdict.value, against === undefined ? {} : { against }) : "",
    gap: "gap" in verdict ? (verdict.gap?.count ?? "") : "",
    unit: "gap" in verdict ? (verdict.gap?.unit ?? "") : "",
    reason: "reason" in verdict ? verdict.reason : "",
  };
}

describe("tests/tables/kpi.csv: the ten KPI entries of the plan", () => {
  const rows = readTable("kpi.csv");

  it.each(rows.map((row) => [`${row["chỉ tiêu"]}: ${row["trường hợp"]}`, row] as const))("%s", (_, row) => {
    const verdict = calls[row["chỉ tiêu"] ?? ""]?.(row, optionsOf(row)) as Verdict;
    expect(verdict.target.measure).toBe(row["chỉ tiêu"]);
    expect(outcome(verdict)).toEqual({
      kind: row["kết luận"],
      value: row["tỷ lệ"],
      gap: row["còn thiếu"],
      unit: row["đơn vị"],
      reason: row["lý do"],
    });
  });

  it("judges every entry at, below and above the threshold, without data and on an abolished level", () => {
    for (const measure of Object.keys(calls)) {
      const kinds = rows.filter((row) => row["chỉ tiêu"] === measure).map((row) => row["kết luận"]);
      expect(kinds, measure).toEqual(expect.arrayContaining(["met", "not-met", "open", "not-applicable"]));
    }
  });
});
