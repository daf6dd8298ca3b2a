import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/html.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { checkOneStopUnits, checkOnlinePayment } from "../../src/kpi/index.ts";
import { en } from "../../src/locale/en.ts";
import { kpiReport, type Report, type Table } from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { demoVerdicts } from "../fixtures/report/demoVerdicts.ts";
import { expectGolden } from "../golden.ts";
import { unlinked } from "./unlinked.ts";

const options = { asOf: "2022-10-14", scope: "kiểm soát thủ tục hành chính năm 2022" } as const;
const paragraphsOf = (report: Report): readonly string[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : [])),
  );
const tableOf = (report: Report, id: string): Table => {
  const found = report.sections
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"))
    .find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const rowsOf = (table: Table): readonly (readonly string[])[] =>
  table.body.map(({ cells }) => cells.map((cell) => plainText(cell.children)));

describe("kpiReport", () => {
  it("is the document the golden files show, in both languages", () => {
    const notices = ["số liệu trong báo cáo này là số liệu giả định, dùng để minh họa."];
    const report = kpiReport(demoVerdicts, { ...options, frame: demoFrame, notices });
    expectGolden("report/kpi.md", toMarkdown(report));
    expectGolden("report/kpi.html", toHtml(report));
    const english = kpiReport(demoVerdicts, { asOf: "2022-10-14", scope: "of procedure control in 2022", words: en });
    expectGolden("report/kpi.en.md", toMarkdown(english));
  });

  it("sums up in words that agree with the numbers, and leaves zeros out", () => {
    expect(paragraphsOf(kpiReport(demoVerdicts, options))[0]).toBe(
      "Đến ngày 14/10/2022, trong 12 chỉ tiêu được theo dõi có 6 chỉ tiêu đạt (trong đó 4 chỉ tiêu vượt); 4 chỉ tiêu chưa đạt; 1 chỉ tiêu chưa kết luận được; 1 chỉ tiêu chưa có số liệu.",
    );
    const met = [checkOneStopUnits({ deployed: 7, units: 13 }, { level: "district" })];
    expect(paragraphsOf(kpiReport(met, options))[0]).toBe(
      "Đến ngày 14/10/2022, trong 1 chỉ tiêu được theo dõi có 1 chỉ tiêu đạt (trong đó 1 chỉ tiêu vượt). Tất cả chỉ tiêu có số liệu đều đạt.",
    );
  });

  it("calls what was counted instead of what the target names by words, not by their codes", () => {
    const linesOf = (words: object) =>
      Object.values(kpiReport(demoVerdicts, { asOf: "2022-10-14", ...words }).evaluations).flatMap(
        ({ lines }) => lines,
      );
    expect(linesOf({})).toContain("Tính theo hồ sơ thay cho người dân, doanh nghiệp.");
    expect(linesOf({ words: en })).toContain("Counted by dossiers instead of applicants.");
  });

  it("says is and are in English as the number asks", () => {
    const [one, two] = [checkOnlinePayment({ online: 1, total: 10 }), checkOnlinePayment({ online: 2, total: 10 })];
    expect(paragraphsOf(kpiReport([one], { asOf: "2022-10-14", words: en }))[0]).toBe(
      "As of 14 October 2022, of 1 target followed, 1 is not met.",
    );
    expect(paragraphsOf(kpiReport([one, two], { asOf: "2022-10-14", words: en }))[0]).toBe(
      "As of 14 October 2022, of 2 targets followed, 2 are not met.",
    );
  });

  it("never prints a target that is not reached, and counts what is missing", () => {
    const rows = rowsOf(tableOf(kpiReport(demoVerdicts, options), "kpi-results"));
    expect(rows[1]?.slice(2, 7)).toEqual(["≥ 60%", "607/1.012", "59,98%", "Chưa đạt", "1 thủ tục hành chính"]);
    const nearly = kpiReport([checkOnlinePayment({ online: 29_996, total: 100_000 })], options);
    expect(rowsOf(tableOf(nearly, "kpi-results"))[0]?.[4]).toBe("29,99%");
  });

  it("calls exactly on target met, and not exceeded", () => {
    const report = kpiReport([checkOnlinePayment({ online: 30, total: 100 })], options);
    expect(paragraphsOf(report)[0]).toContain("có 1 chỉ tiêu đạt.");
  });

  it("writes the three columns by period where they are given, a dash where a period has no verdict", () => {
    const [first, second] = demoVerdicts;
    if (!first || !second) throw new Error("no verdicts");
    const report = kpiReport([first, second], { ...options, yearToDate: [second, first], samePeriodLastYear: [first] });
    expect(rowsOf(tableOf(report, "kpi-periods")).map((cells) => cells.slice(2))).toEqual([
      ["22,21%", "22,21%", "22,21%"],
      ["59,98%", "59,98%", "–"],
    ]);
    expect(report.sections[0]?.blocks.some((block) => block.kind === "table" && block.id === "kpi-periods")).toBe(true);
    expect(() => tableOf(kpiReport([first], options), "kpi-periods")).toThrow();
  });

  it("links every figure and every state to an evaluation that exists", () => {
    const report = kpiReport(demoVerdicts, { ...options, yearToDate: demoVerdicts });
    expect(unlinked(report)).toEqual([]);
    expect(report.evaluations["kpi-2"]?.lines.at(-1)).toBe("Đạt khi có ít nhất 608.");
    expect(report.evaluations["kpis met"]?.lines[0]).toMatch(/^Đếm được 6: Số hóa kết quả giải quyết \(cấp tỉnh\); /);
  });

  it("has a head and a foot only when told who issues it", () => {
    expect(kpiReport(demoVerdicts, options).letterhead).toBeUndefined();
    const report = kpiReport(demoVerdicts, { ...options, frame: demoFrame });
    expect(report.letterhead).toMatchObject({
      parentAgency: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI",
      agency: "VĂN PHÒNG",
      number: "Số:        /BC-VP",
      placeAndDate: "Quảng Ngãi, ngày       tháng 10 năm 2022",
      documentType: "BÁO CÁO",
      addressees: { label: "Kính gửi:", names: ["Ủy ban nhân dân tỉnh"] },
    });
    expect(report.recipients).toEqual({
      label: "Nơi nhận:",
      names: ["Như trên;", "Các sở, ban, ngành;", "Lưu: VT, TTHC."],
    });
  });

  it("writes the day of signing with its zeros, as Decree 30/2020 has it", () => {
    const placeOn = (signedOn: `${number}-${number}-${number}`) =>
      kpiReport([], { ...options, frame: { ...demoFrame, signedOn } }).letterhead?.placeAndDate;
    expect(placeOn("2022-02-05")).toBe("Quảng Ngãi, ngày 05 tháng 02 năm 2022");
    expect(placeOn("2022-03-15")).toBe("Quảng Ngãi, ngày 15 tháng 3 năm 2022");
    expect(placeOn("2022-11-15")).toBe("Quảng Ngãi, ngày 15 tháng 11 năm 2022");
  });

  it("is JSON as it stands", () => {
    const report = kpiReport(demoVerdicts, { ...options, frame: demoFrame });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
