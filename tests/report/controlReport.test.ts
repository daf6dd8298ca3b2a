import { describe, expect, it } from "vitest";
import { firstMonths, quarter, year } from "../../src/calendar/index.ts";
import { decree09Reports, nationalPortalReports, quangNgai2022Plan } from "../../src/data/index.ts";
import { plainText } from "../../src/formats/plainText.ts";
import { checkOneStopUnits } from "../../src/kpi/index.ts";
import { en } from "../../src/locale/en.ts";
import { assessPlan } from "../../src/plan/index.ts";
import {
  type Block,
  type ControlFigures,
  type ControlReportOptions,
  checkDossierForm,
  controlReport,
  type DossierCounts,
  type Report,
  type Table,
} from "../../src/report/index.ts";
import { demoFrame } from "../fixtures/report/demoFrame.ts";
import { unlinked } from "./unlinked.ts";

const options = { period: quarter(2022, 3), regime: decree09Reports } as const;
const { addressees: _given, ...openFrame } = demoFrame;
const nothing: ControlFigures = { inPeriod: {} };

const counts: DossierCounts = {
  online: 60,
  direct: 30,
  carriedOver: 10,
  early: 70,
  onTime: 20,
  late: 4,
  withinTime: 5,
  overdue: 1,
};
const rows = [
  { group: "departments", name: "Sở A", counts },
  { group: "departments", name: "Sở B", counts: "not-received" },
  { group: "communes", name: "Xã C", counts: { ...counts, resolved: 95 } },
] as const;

const blocksOf = ({ sections }: Report): readonly Block[] => sections.flatMap(({ blocks }) => blocks);
const linesOf = (report: Report): readonly string[] =>
  blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.kind === "paragraph" || block.kind === "notice")
      return [plainText(block.children)];
    return block.kind === "list" ? block.items.map((item) => plainText(item)) : [];
  });
const tableOf = (report: Report, id: string): Table => {
  const found = blocksOf(report).find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`no table ${id}`);
  return found;
};
const cellsOf = ({ body }: Table): readonly (readonly string[])[] =>
  body.map(({ cells }) => cells.map(({ children }) => plainText(children)));
/** What stands under a heading. */
const under = (report: Report, title: string): readonly string[] => {
  const blocks = blocksOf(report);
  const start = blocks.findIndex((block) => block.kind === "heading" && plainText(block.children) === title);
  const end = blocks.findIndex((block, at) => at > start && block.kind === "heading");
  return linesOf({
    ...report,
    sections: [{ kind: "section", orientation: "portrait", blocks: blocks.slice(start + 1, end) }],
  });
};
const make = (figures: ControlFigures, more: Partial<ControlReportOptions> = {}): Report =>
  controlReport(figures, { ...options, ...more });

describe("controlReport", () => {
  it("has the parts and sections of Decree 63/2010 in order, numbered", () => {
    const headings = blocksOf(make(nothing)).flatMap((block) =>
      block.kind === "heading" ? [`${block.number} ${plainText(block.children)}`] : [],
    );
    expect(headings).toEqual([
      "I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN",
      "1. Kiểm soát quy định thủ tục hành chính",
      "2. Công bố, công khai thủ tục hành chính",
      "3. Tiếp nhận, giải quyết thủ tục hành chính",
      "4. Thực hiện cơ chế một cửa, một cửa liên thông",
      "5. Thực hiện thủ tục hành chính trên môi trường điện tử",
      "6. Rà soát, đơn giản hóa thủ tục hành chính",
      "7. Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính",
      "8. Kiểm tra việc thực hiện kiểm soát thủ tục hành chính",
      "9. Thông tin, truyền thông, tập huấn",
      "10. Nội dung khác",
      "II. ĐÁNH GIÁ CHUNG, KHÓ KHĂN, VƯỚNG MẮC",
      "1. Khó khăn, vướng mắc",
      "III. NHIỆM VỤ TRỌNG TÂM QUÝ IV/2022",
      "IV. KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
  });

  it("tells none arose, not received and no figure apart, for a section and within one", () => {
    const inPeriod = {
      counts: {
        inspections: 0,
        "units-inspected": 0,
        "inspection-conclusions": 0,
        "procedures-reviewed": "not-received",
        "options-approved": "not-received",
        "procedures-simplified": "not-received",
        "petitions-received": 7,
        "petitions-answered": 0,
        "petitions-open": "not-received",
      },
    } as const;
    const report = make({ inPeriod });
    expect(under(report, "Kiểm tra việc thực hiện kiểm soát thủ tục hành chính")).toEqual([
      "Trong kỳ không phát sinh.",
    ]);
    expect(under(report, "Rà soát, đơn giản hóa thủ tục hành chính")).toEqual(["Chưa nhận được báo cáo."]);
    expect(under(report, "Thông tin, truyền thông, tập huấn")).toEqual(["Không có số liệu trong kỳ."]);
    expect(under(report, "Tiếp nhận, giải quyết thủ tục hành chính")[0]).toBe("Không có số liệu trong kỳ.");
    expect(under(report, "Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính")).toEqual([
      "Phản ánh, kiến nghị được tiếp nhận: 7 phản ánh, kiến nghị.",
      "Không phát sinh trong kỳ: phản ánh, kiến nghị đã xử lý, trả lời.",
      "Chưa nhận được báo cáo: phản ánh, kiến nghị đang xử lý.",
      "Không có số liệu trong kỳ: kết quả xử lý phản ánh, kiến nghị được công khai.",
    ]);
  });

  it("sets a figure beside the year to date and last year, and compares only what is whole", () => {
    const of = (inPeriod: number | { count: number; missing: number }, last?: number): string | undefined =>
      under(
        make({
          inPeriod: { counts: { inspections: inPeriod } },
          yearToDate: { counts: { inspections: 1200 } },
          ...(last === undefined ? {} : { samePeriodLastYear: { counts: { inspections: last } } }),
        }),
        "Kiểm tra việc thực hiện kiểm soát thủ tục hành chính",
      )[0]?.replace("Cuộc kiểm tra về kiểm soát thủ tục hành chính: ", "");
    expect(of(3)).toBe("3 cuộc (lũy kế từ đầu năm 1.200).");
    expect(of(3, 2)).toBe("3 cuộc (lũy kế từ đầu năm 1.200; cùng kỳ năm trước 2, tăng 50%).");
    expect(of(2, 3)).toBe("2 cuộc (lũy kế từ đầu năm 1.200; cùng kỳ năm trước 3, giảm 33,33%).");
    expect(of(3, 3)).toBe("3 cuộc (lũy kế từ đầu năm 1.200; cùng kỳ năm trước 3, bằng cùng kỳ).");
    expect(of(3, 0)).toBe("3 cuộc (lũy kế từ đầu năm 1.200; cùng kỳ năm trước 0).");
    expect(of({ count: 3, missing: 2 }, 2)).toBe(
      "ít nhất 3 cuộc, còn 2 đơn vị chưa gửi báo cáo (lũy kế từ đầu năm 1.200; cùng kỳ năm trước 2).",
    );
  });

  it("says dossiers in words, and where the form does not agree with itself, without mending it", () => {
    const said = under(make({ inPeriod: { dossiers: { rows } } }), "Tiếp nhận, giải quyết thủ tục hành chính");
    expect(said).toContain(
      "Đã giải quyết 189 hồ sơ: 140 trước hạn, 40 đúng hạn, 8 quá hạn. Tỷ lệ trước hạn và đúng hạn đạt 95,24%.",
    );
    expect(said).toContain("Số liệu trên chưa gồm 1 đơn vị chưa gửi báo cáo.");
    expect(said).toContain("Xã C: (7)=(8)+(9)+(10) không khớp, 95 so với 94;");
  });

  it("prints the form with its numbers and formulas, group sums, a row not received and the total", () => {
    const report = make({ inPeriod: { dossiers: { rows } } }, { frame: openFrame });
    const table = tableOf(report, "dossiers");
    expect(table.header.at(-1)?.cells.map(({ children }) => plainText(children))).toEqual([
      "(1)",
      "(2)",
      "(3)=(4)+(5)+(6)",
      "(4)",
      "(5)",
      "(6)",
      "(7)=(8)+(9)+(10)",
      "(8)",
      "(9)",
      "(10)",
      "(11)=(12)+(13)",
      "(12)",
      "(13)",
    ]);
    const row = ["100", "60", "30", "10", "94", "70", "20", "4", "6", "5", "1"];
    expect(cellsOf(table)).toEqual([
      ["I", "Sở, ban, ngành", ...row],
      ["1", "Sở A", ...row],
      ["2", "Sở B", "Chưa nhận được báo cáo"],
      ["II", "Cấp xã", ...row.with(4, "95")],
      ["1", "Xã C", ...row.with(4, "95")],
      ["", "Tổng cộng", "200", "120", "60", "20", "189", "140", "40", "8", "12", "10", "2"],
    ]);
    expect(table.unit).toBe("Đơn vị tính: hồ sơ");
    const head = blocksOf(report).find((block) => block.kind === "form-head");
    expect(head).toMatchObject({
      start: ["Biểu số II.06/VPCP/KSTT", "Theo Thông tư số 01/2020/TT-VPCP"],
      lines: ["Kỳ báo cáo: quý III/2022", "(Từ ngày 15/06/2022 đến ngày 14/09/2022)"],
      end: ["Đơn vị báo cáo: Văn phòng", "Đơn vị nhận báo cáo: Văn phòng Chính phủ"],
    });
  });

  it("leads each figure of a difference to what was reported and what it should be", () => {
    const total = { ...counts, online: 1 };
    const report = make({ inPeriod: { dossiers: { rows, total } } });
    expect(unlinked(report)).toEqual([]);
    const linesOfKey = (key: string) => report.evaluations[`dossiers differ ${key}`]?.lines;
    expect(linesOfKey("1 total")).toEqual(["Đơn vị báo cáo 95."]);
    expect(linesOfKey("1 sum")).toEqual(["(7)=(8)+(9)+(10) = 94."]);
    expect(linesOf(report)).toContain("Dòng tổng, cột (4): 1 khác tổng các dòng 120;");
    const at = checkDossierForm({ rows, total }).findIndex(({ params }) => params.column === "(4)") + 1;
    expect(linesOfKey(`${at} sum`)).toEqual(["Cộng cột (4) của 2 dòng trong biểu."]);
  });

  it("keeps a total row as it was reported", () => {
    const report = make({ inPeriod: { dossiers: { rows, total: { ...counts, received: 999 } } } });
    expect(cellsOf(tableOf(report, "dossiers")).at(-1)?.slice(1, 4)).toEqual(["Tổng cộng", "999", "60"]);
  });

  it("names the addressee, the systems and the form of the day, and none after the form has gone", () => {
    const figures: ControlFigures = {
      inPeriod: { counts: { "one-stop-units": 9, "online-services": 3 }, dossiers: { rows: [rows[0]] } },
    };
    const before = make(figures, { frame: openFrame });
    expect(before.letterhead?.addressees?.names).toEqual(["Văn phòng Chính phủ"]);
    expect(linesOf(before)).toContain("Bộ phận Một cửa đang hoạt động: 9 nơi;".replace(";", "."));
    const after = make(figures, { frame: openFrame, period: quarter(2026, 1), asOf: "2026-03-14" });
    expect(after.letterhead?.addressees?.names).toEqual(["Bộ Tư pháp"]);
    expect(after.letterhead?.legalBasis).toHaveLength(1);
    expect(linesOf(after)).toContain("Trung tâm Phục vụ hành chính công đang hoạt động: 9 nơi.");
    expect(
      linesOf(after).some((line) => line.includes("nơi nhận báo cáo (Bộ Tư pháp) xác định theo 09/2026/NĐ-CP")),
    ).toBe(true);
    expect(JSON.stringify(after)).not.toContain("VPCP");
    const form = {
      id: "dossiers",
      number: "01/BTP",
      validFrom: "2026-03-01",
      source: { document: "01/2026/TT-BTP" },
    } as const;
    expect(JSON.stringify(make(figures, { frame: openFrame, asOf: "2026-03-14", form }))).toContain("Biểu số 01/BTP");
  });

  it("keeps the addressee and the legal basis it is given", () => {
    const frame = { ...demoFrame, legalBasis: ["Căn cứ A", "Căn cứ B;"] };
    const { letterhead } = make(nothing, { frame });
    expect(letterhead?.addressees?.names).toEqual(["Ủy ban nhân dân tỉnh"]);
    expect(letterhead?.legalBasis).toEqual(["Căn cứ A;", "Căn cứ B."]);
  });

  it("names in each annex the report by number, day and who issued it, with room for what is not known yet", () => {
    const referencesOf = (more: object): readonly unknown[] => [
      ...new Set(
        make(nothing, { frame: { ...demoFrame, ...more } }).sections.flatMap(({ annex }) => annex?.reference ?? []),
      ),
    ];
    expect(referencesOf({})).toEqual(["(Kèm theo Báo cáo số       /BC-VP ngày       tháng 9 năm 2022 của Văn phòng)"]);
    expect(referencesOf({ number: "12", signedOn: "2022-02-05" })).toEqual([
      "(Kèm theo Báo cáo số 12/BC-VP ngày 05 tháng 02 năm 2022 của Văn phòng)",
    ]);
  });

  it("shows its reporting regime, the 15th to the 14th or the calendar", () => {
    expect(linesOf(make(nothing))[1]).toBe(
      "Số liệu trong kỳ lấy từ ngày 15/06/2022 đến hết ngày 14/09/2022 theo chế độ báo cáo tại văn bản số 09/2019/NĐ-CP; lũy kế từ đầu năm tính từ ngày 15/12/2021; cùng kỳ năm trước từ ngày 15/06/2021 đến hết ngày 14/09/2021.",
    );
    expect(linesOf(make(nothing, { regime: nationalPortalReports }))[1]).toContain(
      "từ ngày 01/07/2022 đến hết ngày 30/09/2022",
    );
    expect(make(nothing, { period: year(2022) }).asOf).toBe("2022-12-14");
    expect(() => make(nothing, { period: firstMonths(2022, 9) })).toThrowError(/not-a-reporting-period/);
  });

  it("refuses what cannot be a count", () => {
    expect(() => make({ inPeriod: { counts: { inspections: -1 } } })).toThrowError(/invalid-count/);
    expect(() =>
      make({ inPeriod: { dossiers: { rows: [{ ...rows[0], counts: { ...counts, late: 1.5 } }] } } }),
    ).toThrowError(/invalid-count/);
  });

  it("draws the trend of punctuality, broken where a period has no figures", () => {
    const history = [
      { period: quarter(2021, 1), counts },
      { period: quarter(2021, 2), counts: "not-received" },
      { period: quarter(2022, 1), counts: { ...counts, early: 74, late: 0 } },
    ] as const;
    const figure = blocksOf(make(nothing, { history })).find((block) => block.kind === "figure");
    expect(figure?.kind === "figure" && figure.chart).toEqual({
      kind: "trend",
      periods: ["Quý I", "Quý II"],
      series: [
        { label: "Năm 2022", values: [{ num: "94", den: "94" }, null] },
        { label: "Năm 2021", values: [{ num: "90", den: "94" }, null] },
      ],
    });
    expect(blocksOf(make(nothing, { history: history.slice(0, 1) })).some((block) => block.kind === "figure")).toBe(
      false,
    );
  });

  it("speaks of the plan and the targets where it is given them, and of the next period's tasks", () => {
    const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-09-14", events: [] });
    const verdicts = [checkOneStopUnits({ deployed: 7, units: 13 }, { level: "district" })];
    const report = make({ inPeriod: { verdicts } }, { plan: { plan: quangNgai2022Plan, progress } });
    const lines = linesOf(report);
    expect(lines).toContain(
      "Đến ngày 14/09/2022, trong 1 chỉ tiêu được theo dõi có 1 chỉ tiêu đạt (trong đó 1 chỉ tiêu vượt). Tất cả chỉ tiêu có số liệu đều đạt.",
    );
    expect(lines.some((line) => line.startsWith("Trong 108 ngày tới (đến ngày 31/12/2022) có "))).toBe(true);
    expect(unlinked(report)).toEqual([]);
  });

  it("gives every figure three times in an annex, with the change where both years are whole", () => {
    const report = make({
      inPeriod: {
        counts: { inspections: 3, "units-inspected": { count: 4, missing: 1 }, "news-items": "not-received" },
      },
      yearToDate: { counts: { inspections: 9 } },
      samePeriodLastYear: { counts: { inspections: 5, "units-inspected": 4 } },
    });
    const lines = cellsOf(tableOf(report, "figures-by-period"));
    const line = (name: string) => lines.find((cells) => cells[1]?.startsWith(name))?.slice(2);
    expect(line("Cuộc kiểm tra")).toEqual(["cuộc", "3", "9", "5", "-2"]);
    expect(line("Cơ quan, đơn vị được kiểm tra")).toEqual(["đơn vị", "≥ 4", "–", "4", "–"]);
    expect(line("Tin, bài")).toEqual(["tin, bài", "chưa báo cáo", "–", "–", "–"]);
  });

  it("agrees with its numbers in English", () => {
    const report = make(
      {
        inPeriod: {
          counts: { inspections: 1 },
          dossiers: { rows: [{ ...rows[0], counts: { ...counts, withinTime: 0 } }] },
        },
      },
      { words: en },
    );
    expect(linesOf(report)).toContain("Inspections of procedure control: 1 inspection.");
    expect(linesOf(report)).toContain("1 dossier is open: 0 within time, 1 overdue.");
  });

  it("is JSON as it stands", () => {
    const report = make({ inPeriod: { dossiers: { rows } } }, { frame: demoFrame });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
