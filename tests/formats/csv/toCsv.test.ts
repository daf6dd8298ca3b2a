import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/formats/csv/toCsv.ts";
import { hostileReport, hostileTexts, longText } from "../../fixtures/report/hostileReport.ts";
import { sampleForm, sampleReport } from "../../fixtures/report/sampleReport.ts";
import { issuesOf } from "../../issuesOf.ts";

describe("toCsv", () => {
  it("writes a table: columns on one line each, what spans in its first column, figures as printed", () => {
    expect(toCsv(sampleForm).split("\r\n")).toEqual([
      '\uFEFFSTT,Lĩnh vực,Nhận giải quyết – Tổng số,Nhận giải quyết – Trực tuyến,"Nhận giải quyết – Trực tiếp, bưu chính",Tỷ lệ trực tuyến',
      'I,"Sở, ban, ngành",,,,',
      '1,Tư pháp,1.234.567,1.000.000,234.567,"81,00%"',
      '2,Đất đai,"Chưa có số liệu\n(đơn vị chưa báo cáo)",,,',
      ',Tổng cộng,1.234.567,1.000.000,234.567,"81,00%"',
      "",
    ]);
  });

  it("writes figures for machines when asked, by another delimiter", () => {
    expect(toCsv(sampleForm, { figures: "machines", delimiter: ";" }).split("\r\n")[2]).toBe(
      "1;Tư pháp;1234567;1000000;234567;81.000059%",
    );
  });

  it("writes every table of a report below its caption, an empty row between two", () => {
    const lines = toCsv(sampleReport).split("\r\n");
    expect(lines.filter((line) => line === "")).toHaveLength(5);
    expect(lines.slice(-7, -6)).toEqual(["Bảng 2. Tình hình giải quyết hồ sơ"]);
  });

  it("leaves no field that a spreadsheet could run, and every bullet as it was", () => {
    const csv = toCsv(hostileReport);
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain("'-1+1|cmd");
    expect(csv).toContain("'@SUM(A1:A9)");
    expect(csv).toContain("\r\n- gạch đầu dòng vẫn phải là gạch đầu dòng,");
    expect(hostileTexts).toContain("- gạch đầu dòng vẫn phải là gạch đầu dòng");
  });

  it("keeps a field of 40,000 characters whole", () => {
    const cells = Array.from({ length: 6 }, () => ({ children: [{ kind: "text", value: longText } as const] }));
    const [, line = ""] = toCsv({ ...sampleForm, body: [{ kind: "row", cells }] }).split("\r\n");
    expect(line.replaceAll('"', "").split(",")).toEqual(Array(6).fill(longText));
  });

  it("refuses a row that does not cover the columns", () => {
    const body = [{ kind: "row", cells: [{ children: [] }] }] as const;
    expect(issuesOf(() => toCsv({ ...sampleForm, body }))).toEqual([
      { code: "table-not-filled", severity: "error", params: { row: 1, cells: 1, columns: 6 } },
    ]);
  });
});
