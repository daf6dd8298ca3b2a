import { describe, expect, it } from "vitest";
import {
  checkComplianceCost,
  checkDigitization,
  checkNoResubmission,
  checkOneStopUnits,
  checkOnlinePayment,
  checkOnlineServices,
  checkPostalUse,
  checkProcessingTime,
  describeVerdict,
  judge,
  judgeAll,
} from "../../src/kpi/index.ts";
import { en } from "../../src/kpi/words/en.ts";

const vietnamese = (verdict: Parameters<typeof describeVerdict>[0]) => describeVerdict(verdict);
const english = (verdict: Parameters<typeof describeVerdict>[0]) => describeVerdict(verdict, en);

describe("describeVerdict", () => {
  it("says what is missing in counted things", () => {
    const verdict = checkOnlinePayment({ online: 21438, total: 96512 });
    expect(vietnamese(verdict)).toBe("Chưa đạt: 21.438/96.512 = 22,21% so với chỉ tiêu 30%; còn thiếu 7.516 giao dịch");
    expect(english(verdict)).toBe(
      "Not met: 21,438/96,512 = 22.21% against a target of 30%; transactions still needed: 7,516",
    );
  });

  it("never shows a target reached that is not", () => {
    expect(vietnamese(checkOnlinePayment({ online: 29996, total: 100000 }))).toContain("= 29,99% so với chỉ tiêu 30%");
    expect(vietnamese(checkComplianceCost({ before: 1000000, after: 900001 }))).toContain("giảm 9,99% so với");
  });

  it("says what was counted when that is not what the plan says", () => {
    expect(vietnamese(checkOnlinePayment({ online: 3, total: 10 }, { basis: "dossiers" }))).toBe(
      "Đạt: 3/10 = 30% so với chỉ tiêu 30%; tính theo hồ sơ thay cho giao dịch",
    );
    expect(english(checkNoResubmission({ reused: 3, total: 10 }))).toBe(
      "Met: 3/10 = 30% against a target of 30%; counted by dossiers instead of applicants",
    );
  });

  it("says an open figure by its bounds and what is unknown", () => {
    expect(vietnamese(checkNoResubmission({ reused: 270, total: 1000, unknown: 60 }))).toBe(
      "Chưa kết luận được: trong khoảng 27% đến 33% so với chỉ tiêu 30%; còn 60 hồ sơ chưa rõ; tính theo hồ sơ thay cho người dân, doanh nghiệp",
    );
  });

  it("says a change in points, of the total and relative apart", () => {
    const services = { online: 560, procedures: 1800, baseline: { online: 500, procedures: 1800 } };
    expect(vietnamese(checkOnlineServices(services))).toBe(
      "Chưa đạt: tăng 60 dịch vụ công trực tuyến (từ 500 lên 560) trên tổng số 1.800 = 3,33 điểm phần trăm so với chỉ tiêu tăng ít nhất 20 điểm phần trăm trên tổng số; còn thiếu 300 dịch vụ công trực tuyến",
    );
    expect(vietnamese(checkOnlineServices(services, { reading: "relative" }))).toBe(
      "Chưa đạt: từ 500 lên 560 dịch vụ công trực tuyến, tăng 12% so với chỉ tiêu tăng ít nhất 20%; còn thiếu 40 dịch vụ công trực tuyến",
    );
    const fallen = { digitized: 100, total: 1000, baseline: { digitized: 200, total: 1000 } };
    expect(vietnamese(checkDigitization(fallen, { level: "province" }))).toBe(
      "Chưa đạt (cấp tỉnh): từ 200/1.000 = 20% xuống 100/1.000 = 10%, giảm 10 điểm phần trăm so với chỉ tiêu tăng ít nhất 20 điểm phần trăm; còn thiếu 300 kết quả",
    );
    expect(vietnamese(checkPostalUse({ used: 214, procedures: 1852, baseline: { used: 187, procedures: 1801 } }))).toBe(
      "Đạt: từ 187/1.801 = 10,38% lên 214/1.852 = 11,56%, tăng 1,17 điểm phần trăm so với chỉ tiêu tăng",
    );
  });

  it("says why nothing was judged", () => {
    const units = { deployed: 7, units: 13 };
    expect(vietnamese(checkOneStopUnits(units, { level: "district", asOf: "2025-07-01" }))).toBe(
      "Không áp dụng (cấp huyện): không còn cấp huyện vào ngày 01/07/2025",
    );
    expect(vietnamese(checkOneStopUnits(units, { level: "district", asOf: "2023-01-01" }))).toBe(
      "Không áp dụng (cấp huyện): không có chỉ tiêu cho kỳ này, chỉ có chỉ tiêu của năm 2022",
    );
    expect(vietnamese(checkOneStopUnits({ deployed: 0, units: 0 }, { level: "commune" }))).toBe(
      "Không áp dụng (cấp xã): không có Bộ phận Một cửa nào",
    );
    expect(english(checkPostalUse({ used: 3, procedures: 9 }))).toBe("No data to judge: the baseline is missing");
    const target = {
      measure: "m",
      kind: "at-most",
      percent: "5%",
      minimumCount: 30,
      source: { document: "QĐ" },
    } as const;
    expect(vietnamese(judge(target, { all: 20, yes: 1, no: 19 }))).toBe(
      "Chưa có số liệu để đánh giá: tổng số 20 ít hơn mức tối thiểu 30",
    );
    expect(vietnamese(judge(target, { all: 100, yes: 7, no: 93 }, { unit: "dossier" }))).toBe(
      "Chưa đạt: 7/100 = 7% so với chỉ tiêu không quá 5%; còn vượt 2 hồ sơ",
    );
  });

  it("judges each procedure by itself and keeps the pooled figure apart", () => {
    const times = [
      { norm: 10, actual: 7 },
      { norm: 20, actual: 10 },
      { norm: 4, actual: 3 },
      { norm: null, actual: 1 },
    ];
    const each = checkProcessingTime(times);
    expect(each).toMatchObject({
      kind: "not-met",
      now: { all: "3", yes: "2" },
      gap: { count: "1", unit: "procedure" },
    });
    expect(each.derivation.find(({ rule }) => rule === "kpi-left-out")?.params).toEqual({ count: 1 });
    expect(vietnamese(each)).toBe(
      "Chưa đạt: 2/3 thủ tục hành chính giảm đủ mức, thấp nhất giảm 25% so với chỉ tiêu giảm ít nhất 30%; còn thiếu 1 thủ tục hành chính",
    );
    expect(vietnamese(checkProcessingTime(times, { basis: "total" }))).toBe(
      "Đạt: từ 34 xuống 20 đơn vị thời gian, giảm 41,18% so với chỉ tiêu giảm ít nhất 30%",
    );
    expect(vietnamese(checkProcessingTime(times, { basis: "procedures" }))).toBe("Đạt: 3/3 = 100% so với chỉ tiêu 30%");
    const costs = [
      { before: 100, after: 50 },
      { before: 100, after: 110 },
    ];
    expect(checkComplianceCost(costs).kind).toBe("met");
    expect(checkComplianceCost(costs, { basis: "each-procedure" })).toMatchObject({
      kind: "not-met",
      value: { num: "-10", den: "100" },
    });
  });

  it("warns when a rise cannot be reached: the base year's share is above 80 %", () => {
    const services = { online: 1800, procedures: 1800, baseline: { online: 1500, procedures: 1800 } };
    const verdict = checkOnlineServices(services);
    expect(verdict.kind).toBe("not-met");
    expect(verdict.derivation.map(({ rule }) => rule)).toContain("kpi-unreachable");
  });
});

describe("judgeAll", () => {
  const at = (digitized: number, level: "province" | "district" | "commune", unknown = 0) =>
    checkDigitization({ digitized, total: 100, unknown, baseline: { digitized: 20, total: 100 } }, { level });

  it("is met only when every level is", () => {
    expect(judgeAll([at(45, "province"), at(40, "district"), at(41, "commune")]).kind).toBe("met");
    const joint = judgeAll([at(45, "province"), at(40, "district"), at(34, "commune")]);
    expect(joint.kind).toBe("not-met");
    expect(joint.holding.map(({ level }) => level)).toEqual(["commune"]);
  });

  it("leaves out what does not apply, and stays open while something is undecided", () => {
    const abolished = checkDigitization({ digitized: 0, total: 0 }, { level: "district", asOf: "2025-07-01" });
    const missing = checkDigitization({ digitized: 50, total: 100 }, { level: "commune" });
    expect(judgeAll([at(45, "province"), abolished]).kind).toBe("met");
    expect(judgeAll([abolished]).kind).toBe("not-applicable");
    expect(judgeAll([at(45, "province"), missing]).kind).toBe("open");
    expect(judgeAll([at(39, "province", 1), at(45, "commune")]).kind).toBe("open");
    expect(judgeAll([missing]).kind).toBe("no-data");
    expect(judgeAll([]).kind).toBe("no-data");
  });
});
