import { describe, expect, it } from "vitest";
import { describeWith } from "../../src/core/describeWith.ts";
import { administrativeReformReports } from "../../src/data/administrativeReformReports.ts";
import { decree09Reports } from "../../src/data/decree09Reports.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { rootVi } from "../../src/plan/words/rootVi.ts";
import type { OccurrenceOptions } from "../../src/schedule/occurrence.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { issuesOf } from "../issuesOf.ts";

const of = (phrase: string, options: Partial<OccurrenceOptions> = {}) =>
  occurrences(parseSchedule(phrase), { planYear: 2022, ...options });
const dues = (phrase: string, options: Partial<OccurrenceOptions> = {}) => of(phrase, options).map((one) => one.due);

describe("occurrences", () => {
  it.each<[string, string, string, string | undefined, string]>([
    ["Quý I", "2022-01-01", "2022-03-31", "2022-03-31", "2022-Q1"],
    ["Tháng 02/2024", "2024-02-01", "2024-02-29", "2024-02-29", "2024-02"],
    ["Quý II và Quý III", "2022-04-01", "2022-09-30", "2022-09-30", "2022-Q2..2022-Q3"],
    ["Quý IV đến hết Quý II năm sau", "2022-10-01", "2023-06-30", "2023-06-30", "2022-Q4..2023-Q2"],
    ["9 tháng đầu năm", "2022-01-01", "2022-09-30", "2022-09-30", "2022-M01..M09"],
    ["3 tháng cuối năm", "2022-10-01", "2022-12-31", "2022-12-31", "2022-10..2022-12"],
    ["Trước ngày 15/12/2022", "2022-01-01", "2022-12-14", "2022-12-14", "<2022-12-15"],
    ["Trước tháng 3/2027", "2022-01-01", "2027-02-28", "2027-02-28", "<2027-03"],
    ["trước 28/02 năm sau", "2022-01-01", "2023-02-27", "2023-02-27", "<2023-02-28"],
    ["đến hết quý III", "2022-01-01", "2022-09-30", "2022-09-30", "<=2022-Q3"],
    ["Trước 17 giờ ngày 15/12", "2022-01-01", "2022-12-15", "2022-12-15", "<=2022-12-15"],
    ["Giữa năm", "2022-06-30", "2022-06-30", "2022-06-30", "2022.middle"],
    ["Đầu quý II", "2022-04-01", "2022-04-01", "2022-04-01", "2022-Q2.start"],
    ["Tuần cuối tháng 3", "2022-03-25", "2022-03-31", "2022-03-31", "2022-03.last-week"],
    ["Nửa cuối tháng 2", "2022-02-16", "2022-02-28", "2022-02-28", "2022-02.last-half"],
    ["Tuần thứ hai tháng 5", "2022-05-08", "2022-05-14", "2022-05-14", "2022-05.week-2"],
    ["từ tháng 1 năm sau", "2023-01-01", "2023-01-31", undefined, ">=2023-01"],
    ["Thường xuyên", "2022-01-01", "2022-12-31", undefined, "2022"],
  ])("%s: %s to %s, due %s, key %s", (phrase, from, to, due, key) => {
    const [one, ...more] = of(phrase);
    expect(more).toEqual([]);
    expect([one?.window.from, one?.window.to, one?.due, one?.key]).toEqual([from, to, due, key]);
  });

  it.each<[string, readonly string[]]>([
    ["Hằng quý", ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"]],
    ["Định kỳ 6 tháng", ["2022-06-30", "2022-12-31"]],
    ["4 tháng/lần", ["2022-04-30", "2022-08-31", "2022-12-31"]],
    ["Hằng năm", ["2022-12-31"]],
    ["Trước ngày 15 hằng quý", ["2022-03-14", "2022-06-14", "2022-09-14", "2022-12-14"]],
    ["Chậm nhất ngày 20 tháng cuối quý", ["2022-03-20", "2022-06-20", "2022-09-20", "2022-12-20"]],
    ["Trước ngày 05 tháng đầu quý sau", ["2022-04-04", "2022-07-04", "2022-10-04", "2023-01-04"]],
    [
      "Họp định kỳ 02 tháng/lần, họp vào ngày cuối tháng thứ 2",
      ["2022-02-28", "2022-04-30", "2022-06-30", "2022-08-31", "2022-10-31", "2022-12-31"],
    ],
    ["Quý I, quý III hằng năm", ["2022-03-31", "2022-09-30"]],
    ["Trước ngày 20/6 và trước ngày 20/12 hằng năm", ["2022-06-19", "2022-12-19"]],
    ["Định kỳ 06 tháng và cuối năm", ["2022-06-30", "2022-12-31", "2022-12-31"]],
    ["Báo cáo cả năm gửi trước ngày 10/01 của năm liền kề năm báo cáo", ["2023-01-09"]],
  ])("%s: %j", (phrase, expected) => {
    expect(dues(phrase)).toEqual(expected);
  });

  it("clamps day 31 to each month without drifting", () => {
    expect(dues("Chậm nhất ngày 31 hằng tháng", { until: "2022-05-31" })).toEqual([
      "2022-01-31",
      "2022-02-28",
      "2022-03-31",
      "2022-04-30",
      "2022-05-31",
    ]);
  });

  it("repeats within a stretch to the stretch's own end, from the plan's year on where that lies inside it", () => {
    const years = "Hằng năm, giai đoạn 2021-2024";
    expect(dues(years)).toEqual(["2022-12-31", "2023-12-31", "2024-12-31"]);
    expect(dues(years, { until: "2023-06-30" })).toEqual(["2022-12-31", "2023-12-31"]);
    expect(dues(years, { planYear: 2030 })).toEqual(["2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31"]);
    expect(dues("Hằng quý từ quý III/2022")).toEqual(["2022-09-30", "2022-12-31"]);
    expect(dues("Hằng quý từ quý III/2022", { until: "2023-03-31" })).toEqual([
      "2022-09-30",
      "2022-12-31",
      "2023-03-31",
    ]);
    expect(dues("Hằng quý từ quý III/2023")).toEqual([]);
    expect(dues("Hằng quý từ quý III/2020")).toEqual(["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"]);
    expect(of("Thường xuyên, từ tháng 3/2023").map(({ window }) => window)).toEqual([
      { key: "2023-03-01..2023-03-31", from: "2023-03-01", to: "2023-03-31" },
    ]);
  });

  it("counts working days by the calendar, and refuses to do without", () => {
    expect(dues("Sáng ngày làm việc đầu tiên của tháng", { calendar: vietnamCalendar, until: "2022-03-31" })).toEqual([
      "2022-01-04",
      "2022-02-07",
      "2022-03-01",
    ]);
    expect(issuesOf(() => of("Ngày làm việc cuối cùng của tháng"))[0]?.code).toBe("calendar-required");
    expect(issuesOf(() => of("Quý I", { roll: "forward" }))[0]?.code).toBe("calendar-required");
  });

  it("rolls as it is asked, and else tells of a day off", () => {
    const options = { planYear: 2022, calendar: vietnamCalendar };
    const [plain] = of("Chậm nhất ngày 30/4", options);
    expect([plain?.nominalDue, plain?.due]).toEqual(["2022-04-30", "2022-04-30"]);
    expect(plain?.derivation.map((step) => describeWith(step, rootVi))).toEqual([
      "Không ghi năm nên hiểu là năm của kế hoạch, 2022",
      "Chậm nhất ngày cuối kỳ, 30/04/2022",
      "Ngày 30/04/2022 là ngày nghỉ; ngày làm việc liền trước là 29/04/2022",
    ]);
    expect(of("Chậm nhất ngày 30/4", { ...options, roll: "forward" })[0]?.due).toBe("2022-05-04");
    expect(of("Chậm nhất ngày 30/4", { ...options, roll: "backward" })[0]?.due).toBe("2022-04-29");
  });

  it("takes the day in where «trước» is chosen to", () => {
    expect(dues("Trước ngày 15/12", { before: "inclusive" })).toEqual(["2022-12-15"]);
    expect(dues("Trước ngày 25 hằng tháng", { before: "inclusive", until: "2022-01-31" })).toEqual(["2022-01-25"]);
  });

  it("waits for events, knows the signing, and reads a printed day", () => {
    const phrase = "Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ";
    expect(of(phrase, { calendar: vietnamCalendar })).toEqual([]);
    const [one] = of(phrase, { calendar: vietnamCalendar, events: { "Ngày nhận ĐỦ hồ sơ": "2022-01-28" } });
    expect([one?.key, one?.due]).toEqual(["@2022-01-28", "2022-02-11"]);
    expect(dues("15 ngày kể từ ngày ký", { issuedOn: "2022-01-28" })).toEqual(["2022-02-12"]);
    expect(dues("30 ngày kể từ ngày 15/6/2026")).toEqual(["2026-07-15"]);
    expect(
      dues("chậm nhất trước 10 ngày làm việc tính đến ngày khai mạc", {
        calendar: vietnamCalendar,
        events: { "ngày khai mạc": "2022-02-15" },
      }),
    ).toEqual(["2022-01-25"]);
    expect(dues("Kỳ họp cuối năm 2026", { events: { "kỳ họp cuối năm 2026": "2026-12-08" } })).toEqual(["2026-12-08"]);
    expect(of("Sau khi Kế hoạch này được ban hành", { issuedOn: "2022-01-28" })[0]).toMatchObject({
      window: { from: "2022-01-29", to: "2022-12-31" },
    });
  });

  it("counts from a period that the event's own name is, and from no name that only begins so", () => {
    expect(dues("30 ngày kể từ ngày 15/6")).toEqual(["2022-07-15"]);
    expect(dues("Sau quý II 15 ngày")).toEqual(["2022-07-15"]);
    expect(dues("30 ngày kể từ ngày 15/6", { events: { "ngày 15/6": "2022-06-20" } })).toEqual(["2022-07-20"]);
    expect(parseSchedule("Sau quý II/2022")).toMatchObject({ on: { kind: "quarter", quarter: 2, year: 2022 } });
    expect(parseSchedule("30 ngày kể từ quý II công bố")).not.toHaveProperty("on");
    expect(dues("30 ngày kể từ quý II công bố")).toEqual([]);
  });

  it("takes the plan's own signing only where the text says so, not that of a document the task makes", () => {
    const days = (phrase: string): number => of(phrase, { issuedOn: "2022-01-28" }).length;
    for (const own of ["Ngay khi Quyết định này được ban hành", "Kể từ ngày ký", "Kể từ ngày ký ban hành Kế hoạch này"])
      expect([own, days(own)]).toEqual([own, 1]);
    for (const other of ["Ngay khi Quyết định được ban hành", "Sau khi ban hành", "Kể từ ngày ký Quyết định"])
      expect([other, days(other)]).toEqual([other, 0]);
  });

  it("asks the regime for the reporting period", () => {
    const phrase = "Chậm nhất ngày 25 của tháng cuối kỳ báo cáo";
    expect(issuesOf(() => of(phrase))[0]?.code).toBe("regime-required");
    expect(of("Mỗi kỳ báo cáo", { regime: administrativeReformReports }).map((one) => one.key)).toEqual([
      "2022-Q1",
      "2022-H1",
      "2022-Q3",
      "2022",
    ]);
    expect(new Set(dues(phrase, { regime: decree09Reports })).size).toBe(12);
  });

  it("says which days the figures of a report cover, without a due day", () => {
    const [january] = of("Tính từ ngày 15 tháng trước đến ngày 14 của tháng thuộc kỳ báo cáo");
    expect([january?.window.from, january?.window.to, january?.due]).toEqual(["2021-12-15", "2022-01-14", undefined]);
    const half = of("6 tháng đầu năm được tính từ ngày 15/12 năm trước kỳ báo cáo đến ngày 14/6 của kỳ báo cáo");
    expect(half.map((one) => one.window.key)).toEqual(["2021-12-15..2022-06-14"]);
  });

  it("gives nothing for what has no date, and distinct keys to equal parts", () => {
    for (const phrase of ["Theo kế hoạch", "Theo quy định", "Đột xuất", "Chưa xác định"])
      expect(of(phrase)).toEqual([]);
    expect(of("Sở A: Quý I; Sở B: Quý I").map((one) => one.key)).toEqual(["2022-Q1", "2022-Q1#2"]);
  });

  it("claims no more than law or convention gives", () => {
    expect(of("Cuối năm")[0]?.status).toBe("official");
    expect(of("Cuối quý II")[0]?.status).toBe("unverified");
    expect(of("Tuần đầu tháng 3")[0]?.status).toBe("unverified");
    expect(of("Cuối năm")[0]?.derivation.find((step) => step.source)?.source?.at).toBe("Điều 146 khoản 3");
  });

  it("refuses a horizon that is no day, and an event that is none", () => {
    expect(issuesOf(() => of("Hằng quý", { until: "2022-8-1" }))[0]?.code).toBe("invalid-date");
    expect(issuesOf(() => of("05 ngày kể từ ngày ký", { issuedOn: "2022-8-1" }))[0]?.code).toBe("invalid-date");
  });

  it("refuses 29 February of a year without one, and a horizon past all reason", () => {
    expect(issuesOf(() => of("Trước ngày 29/02"))[0]?.code).toBe("day-not-in-month");
    expect(dues("Trước ngày 29/02", { planYear: 2024 })).toEqual(["2024-02-28"]);
    expect(issuesOf(() => of("Hằng ngày", { until: "9999-12-31" }))[0]?.code).toBe("too-many-occurrences");
  });

  it.each([0, 10_000, 2022.5, Number.NaN])("refuses the plan year %j, whatever the schedule", (planYear) => {
    for (const phrase of ["Quý I/2026", "Hằng ngày", "Hằng quý", "Thường xuyên", "Theo kế hoạch"])
      expect(issuesOf(() => of(phrase, { planYear }))[0]).toMatchObject({ code: "invalid-year", path: ["planYear"] });
  });

  it.each(["Quý I", "Hằng quý", "Theo kế hoạch"])("refuses of %j a policy there is none of", (phrase) => {
    const issues = [{ roll: "next" }, { roll: "next", calendar: vietnamCalendar }, { before: "included" }].flatMap(
      (wrong) => issuesOf(() => of(phrase, wrong as never)),
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-roll", ["roll"]],
      ["unknown-roll", ["roll"]],
      ["unknown-before", ["before"]],
    ]);
  });

  it("refuses options that are none", () => {
    const wrong = issuesOf(() => occurrences(parseSchedule("Quý I"), undefined as never));
    expect(wrong.map(({ code }) => code)).toEqual(["invalid-year"]);
  });
});
