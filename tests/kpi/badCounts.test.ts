import { describe, expect, it } from "vitest";
import { describeWith } from "../../src/core/describeWith.ts";
import {
  checkComplianceCost,
  checkDigitization,
  checkOneStopUnits,
  checkOnlinePayment,
  checkOnlineServices,
  checkProcessingTime,
  judge,
} from "../../src/kpi/index.ts";
import type { Target } from "../../src/kpi/target.ts";
import { en } from "../../src/kpi/words/en.ts";
import { vi } from "../../src/kpi/words/vi.ts";
import { issuesOf } from "../issuesOf.ts";

describe("counts that cannot be", () => {
  it.each([
    ["negative", -1],
    ["fractional", 1.5],
    ["beyond 2^53", 2 ** 53],
    ["not a number", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["text with separators", "1.204"],
    ["text with a sign", "-3"],
    ["empty text", ""],
    ["a missing value", undefined],
  ])("%s is refused, with the field and the value named", (_, online) => {
    const issues = issuesOf(() => checkOnlinePayment({ online: online as number, total: 10 }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: "invalid-count", path: ["online"], params: { field: "online" } });
  });

  it("takes a count beyond 2^53 as decimal text", () => {
    const total = "90071992547409930000";
    const verdict = checkOnlinePayment({ online: "27021597764222979000", total });
    expect(verdict).toMatchObject({ kind: "met", value: { num: "27021597764222979000", den: total } });
    const short = checkOnlinePayment({ online: "27021597764222978999", total });
    expect(short).toMatchObject({ kind: "not-met", gap: { count: "1" } });
  });

  it("online above total is refused, in both languages", () => {
    const [issue] = issuesOf(() => checkOnlinePayment({ online: 1204, total: 1000 }));
    expect(issue).toEqual({
      code: "count-above-total",
      severity: "error",
      path: ["online"],
      params: { field: "online", value: 1204, total: 1000 },
    });
    expect(issue && describeWith(issue, vi)).toBe("«online» là 1.204, lớn hơn tổng số 1.000");
    expect(issue && describeWith(issue, en)).toBe("“online” is 1,204, above the total of 1,000");
  });

  it("more unknown than is left is refused", () => {
    const [issue] = issuesOf(() => checkOnlinePayment({ online: 8, total: 10, unknown: 3 }));
    expect(issue).toMatchObject({ code: "counts-above-total", path: ["unknown"], params: { value: 3, rest: 2 } });
  });

  it("every wrong field is named at once, in the baseline too", () => {
    const issues = issuesOf(() => checkOnlinePayment({ online: -1, total: 0.5 }));
    expect(issues.map(({ path }) => path)).toEqual([["total"], ["online"]]);
    const baseline = { digitized: 5, total: 4 };
    const [issue] = issuesOf(() => checkDigitization({ digitized: 1, total: 2, baseline }, { level: "commune" }));
    expect(issue).toMatchObject({ code: "count-above-total", path: ["baseline", "digitized"] });
  });

  it("judge refuses yes and no beyond all", () => {
    const target = { measure: "m", kind: "at-least", percent: "30%", source: { document: "QĐ" } } as const;
    expect(issuesOf(() => judge(target, { all: 10, yes: 6, no: 5 }))[0]).toMatchObject({ code: "counts-above-total" });
  });
});

describe("questions that cannot be", () => {
  it("an unknown level names the levels there are", () => {
    const level = "huyen" as never;
    expect(issuesOf(() => checkOneStopUnits({ deployed: 1, units: 2 }, { level }))[0]).toMatchObject({
      code: "unknown-level",
      path: ["level"],
      params: { value: "huyen", allowed: ["district", "commune"] },
    });
    expect(issuesOf(() => checkOnlinePayment({ online: 1, total: 2 }, { level }))[0]?.code).toBe("unknown-level");
  });

  it("an unknown basis, reading or day is refused", () => {
    const pay = { online: 1, total: 2 };
    expect(issuesOf(() => checkOnlinePayment(pay, { basis: "people" as never }))[0]?.code).toBe("unknown-basis");
    expect(issuesOf(() => checkOnlinePayment(pay, { reading: "points" }))[0]?.code).toBe("unknown-reading");
    const services = { online: 1, procedures: 2, baseline: { online: 1, procedures: 2 } };
    expect(issuesOf(() => checkOnlineServices(services, { reading: "share" as never }))[0]).toMatchObject({
      code: "unknown-reading",
      params: { value: "share", allowed: ["points-of-total", "points", "relative"] },
    });
    const target = {
      measure: "m",
      level: "district",
      kind: "at-least",
      percent: "1%",
      source: { document: "QĐ" },
    } as const;
    expect(issuesOf(() => judge(target, { all: 1, yes: 1, no: 0 }, { asOf: "01/07/2025" as never }))[0]?.code).toBe(
      "invalid-date",
    );
  });

  it("a target whose percentage is none, or negative, is refused", () => {
    const target = { measure: "m", kind: "at-least", source: { document: "QĐ" } } as const;
    const counts = { all: 1, yes: 1, no: 0 };
    expect(issuesOf(() => judge({ ...target, percent: "1e3%" }, counts))[0]?.code).toBe("invalid-percent");
    expect(issuesOf(() => judge({ ...target, percent: "-5%" }, counts))[0]?.code).toBe("negative-target");
  });

  it("a target of no known kind or reading, without a percentage or a source, is refused and never judged as another", () => {
    const target = { measure: "m", kind: "at-least", percent: "30%", source: { document: "QĐ" } };
    const refused = (other: unknown) => issuesOf(() => judge(other as Target, { all: 2, yes: 1, no: 1 }))[0];
    expect(refused({ ...target, kind: "least" })).toMatchObject({
      code: "unknown-target-kind",
      path: ["target", "kind"],
      params: { value: "least", allowed: ["at-least", "at-most", "increase", "decrease"] },
    });
    expect(refused("30%")).toMatchObject({ code: "unknown-target-kind", params: { value: "30%" } });
    const { percent: _, ...bare } = target;
    expect(refused(bare)).toMatchObject({ code: "invalid-percent", path: ["target", "percent"] });
    expect(refused({ ...bare, kind: "increase", reading: "share", baseline: "2021" })?.code).toBe("unknown-reading");
    expect(refused({ ...target, source: undefined })).toMatchObject({
      code: "target-without-source",
      path: ["target", "source"],
    });
    expect(issuesOf(() => checkOnlinePayment({ online: 1, total: 2 }, { target: 30 as never }))[0]?.code).toBe(
      "unknown-target-kind",
    );
  });

  it("costs computed with different volumes, and wrong amounts, are refused by place", () => {
    const costs = [
      { before: 10, after: 9, volume: { before: 3, after: 3 } },
      { procedure: "1.001193", before: 10, after: 0.5, volume: { before: 3, after: 4 } },
    ];
    expect(issuesOf(() => checkComplianceCost(costs)).map(({ code, path }) => [code, path])).toEqual([
      ["volume-changed", [1, "volume"]],
      ["invalid-count", [1, "after"]],
    ]);
  });

  it("hours and working days are compared only when the caller says how", () => {
    const time = { norm: { amount: 2, unit: "working-day" }, actual: { amount: 11, unit: "hour" } } as const;
    expect(issuesOf(() => checkProcessingTime(time))[0]).toMatchObject({ code: "units-differ", path: ["actual"] });
    expect(checkProcessingTime(time, { hoursPerWorkingDay: 8 })).toMatchObject({
      kind: "met",
      value: { num: "5", den: "16" },
    });
    expect(issuesOf(() => checkProcessingTime(time, { hoursPerWorkingDay: 7.5 }))[0]?.code).toBe("invalid-count");
  });
});
