import { describe, expect, it } from "vitest";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";

describe("scheduleKey", () => {
  it.each([
    ["Quý I năm 2022", "2022-Q1"],
    ["Quý I", "Y-Q1"],
    ["Trước ngày 15/12/2022", "<2022-12-15"],
    ["Chậm nhất 17h ngày 30/6/2026", "<=2026-06-30T17:00"],
    ["từ tháng 1 năm sau", ">=Y+1-01"],
    ["Quý IV/2026 đến hết Quý II/2027", "2026-Q4..2027-Q2"],
    ["9 tháng năm 2026", "2026-M01..M09"],
    ["Tuần cuối tháng 3", "Y-03.last-week"],
    ["Ngày 25 của tháng thứ ba của mỗi quý", "R/quarter@M3D25"],
    ["Ngày 12 tháng sau", "R/month@+1D12"],
    ["Sáng ngày làm việc đầu tiên của tháng", "R/month@W1Tmorning"],
    ["02 tháng/lần", "R/2month"],
    ["Tối thiểu 02 lần/năm", "R/year*2"],
    ["Quý I hằng năm", "R/year/Y-Q1"],
    ["Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo", "R/month#-1D15..D14"],
    ["Trong 05 ngày làm việc kể từ ngày ký", "+5working-day(ngay ky)"],
    ["Ngay sau khi Kế hoạch được ban hành", "after(ke hoach duoc ban hanh)"],
    ["Theo Kế hoạch số 12/KH-UBND", "by-plan(ke hoach so 12/kh-ubnd)"],
    ["chậm nhất 10 ngày làm việc nếu sai", "+10working-day()?neu sai"],
    ["Sở Nội vụ: Quý I; Sở Tư pháp: Quý II", "[so noi vu]Y-Q1|[so tu phap]Y-Q2"],
  ])("%j is %s", (phrase, key) => {
    expect(scheduleKey(parseSchedule(phrase))).toBe(key);
  });

  it("is one for all ways of writing one meaning", () => {
    const ways = ["3 tháng/lần", "Hằng quý", "hàng quý", "Mỗi quý một lần", "Quý I, II, III, IV", "ĐỊNH KỲ QUÝ"];
    expect(new Set(ways.map((way) => scheduleKey(parseSchedule(way))))).toEqual(new Set(["R/quarter"]));
  });
});
