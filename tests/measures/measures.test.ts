import { describe, expect, it } from "vitest";
import { year } from "../../src/calendar/year.ts";
import { quangNgai2022Targets } from "../../src/kpi/quangNgai2022Targets.ts";
import { en } from "../../src/locale/en.ts";
import {
  type DossierTable,
  dossiers,
  dossierValues,
  noResubmissionShare,
  onlinePaymentProcedureShare,
  onlinePaymentShare,
} from "../../src/measures/index.ts";
import {
  blankCsv,
  dataRequirements,
  explainMeasure,
  type RecordOf,
  scanCsv,
  tabulation,
  tally,
} from "../../src/tally/index.ts";

const of2022 = year(2022);
const measures = [onlinePaymentShare(of2022), onlinePaymentProcedureShare(of2022), noResubmissionShare(of2022)];
const one = (more: Partial<RecordOf<DossierTable>> = {}): RecordOf<DossierTable> => ({
  number: "H48-1",
  procedure: "1.001",
  agency: "Sở Y tế",
  filedAt: "2022-12-31T23:59:59+07:00",
  paid: true,
  gateway: "national",
  reused: false,
  ...more,
});

describe("measures of dossiers", () => {
  it("carry the ids of the plan's targets", () => {
    const named = quangNgai2022Targets.map(({ measure }) => measure);
    for (const { id } of measures) expect(named).toContain(id);
  });

  it("count what was filed in the period, by Việt Nam's days", () => {
    const records = [
      one(),
      one({ filedAt: "2022-12-31T17:00:00Z" }),
      one({ filedAt: "2021-12-31T16:59:59Z" }),
      one({ paid: false, gateway: null, reused: true }),
      one({ procedure: "1.002", gateway: "provincial", reused: null }),
    ];
    expect(tally(tabulation(dossiers, { measures }), records).groups[0]?.cells).toEqual([
      [2, 1, 1],
      [2, 1, 1],
      [3, 1, 1],
    ]);
    const any = onlinePaymentShare(of2022, { through: "any" });
    expect(tally(tabulation(dossiers, { measures: [any] }), records).groups[0]?.cells).toEqual([[2, 2, 0]]);
  });

  it("read the numbers of the national synchronisation", async () => {
    const definition = tabulation(dossiers, { measures });
    const file = `${blankCsv(dataRequirements(definition), ";")}1.001;31/12/2022 08:00:00;1;2;1\r\n1.002;01/01/2022 08:00:00;1;1;\r\n`;
    const counted = await scanCsv(definition, file, { values: dossierValues });
    expect(counted.groups[0]?.cells).toEqual([
      [2, 1, 1],
      [2, 1, 1],
      [2, 1, 0],
    ]);
    expect(dossierValues.status["10"]).toBe("returned");
    expect(Object.keys(dossierValues.status)).toHaveLength(10);
  });

  it("are said in both languages", () => {
    const texts = (words?: typeof en) =>
      explainMeasure(onlinePaymentProcedureShare(of2022), { table: dossiers }, words).map(({ text }) => text);
    expect(texts().slice(0, 3)).toEqual([
      "Tỷ lệ thủ tục được thanh toán trực tuyến",
      "thủ tục hành chính",
      "thủ tục hành chính, phân biệt theo «Mã TTHC», có ít nhất một hồ sơ có «Ngày nộp» từ ngày 01/01/2022 đến hết ngày 31/12/2022 và «Đã thanh toán» là «có»",
    ]);
    expect(texts(en)[3]).toBe(
      "procedures with at least one of their dossiers that the denominator asks for where “Paid online through” is “the national portal”",
    );
  });
});
