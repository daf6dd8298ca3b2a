import { describe, expect, it } from "vitest";
import { en } from "../../../src/locale/en.ts";
import {
  and,
  boolean,
  byPeriod,
  type Condition,
  date,
  dayOf,
  eq,
  explainMeasure,
  gt,
  gte,
  instant,
  integer,
  isIn,
  isKnown,
  isNull,
  lt,
  lte,
  type MeasureContext,
  measure,
  money,
  ne,
  not,
  nullable,
  oneOf,
  or,
  table,
  tabulation,
  text,
} from "../../../src/tally/index.ts";

const dossier = table("dossier", {
  procedure: text({ header: "Mã TTHC" }),
  agency: text({ label: { vi: "Đơn vị", en: "Agency" } }),
  filedAt: instant({ label: { vi: "Ngày nộp", en: "Filed" } }),
  dueOn: nullable(date({ label: { vi: "Ngày hẹn trả", en: "Due" } })),
  finishedAt: nullable(instant({ label: { vi: "Ngày kết thúc xử lý", en: "Finished" } })),
  paid: boolean({ label: { vi: "Đã thanh toán", en: "Paid" } }),
  gateway: nullable(
    oneOf(["none", "national", "provincial"], {
      label: { vi: "Thanh toán trực tuyến", en: "Gateway" },
      codeLabels: {
        national: { vi: "qua Cổng Dịch vụ công quốc gia", en: "national portal" },
        provincial: { vi: "qua cổng của tỉnh" },
      },
    }),
  ),
  fee: nullable(money({ label: { vi: "Lệ phí", en: "Fee" } })),
  supplements: integer({ label: { vi: "Số lần bổ sung", en: "Supplements" } }),
});
type On = Condition<"dossier">;

const lines = (...args: Parameters<typeof explainMeasure>): readonly string[] =>
  explainMeasure(...args).map(({ title, text }) => `${title}: ${text}`);
const everything = isKnown(dossier.agency);
const say = (numerator: On, words?: typeof en): string | undefined =>
  explainMeasure(
    measure(dossier, { id: "m", unit: "dossier", denominator: everything, numerator }),
    { table: dossier },
    words,
  ).find(({ part }) => part === "numerator")?.text;
const condition = (numerator: On): string | undefined => say(numerator)?.replace("hồ sơ thuộc mẫu số và có ", "");
const inEnglish = (numerator: On): string | undefined =>
  say(numerator, en)?.replace("dossiers of the denominator where ", "");

describe("explainMeasure reads as an indicator sheet", () => {
  const filed = and(gte(dayOf(dossier.filedAt), "2022-01-01"), lte(dayOf(dossier.filedAt), "2022-10-14"));
  const online = measure(dossier, {
    id: "online-payment-share",
    unit: "dossier",
    label: { vi: "Tỷ lệ thanh toán trực tuyến", en: "Share paid online" },
    denominator: and(filed, eq(dossier.paid, true)),
    numerator: eq(dossier.gateway, "national"),
    exclusions: [
      {
        reason: "free-of-charge",
        when: eq(dossier.fee, 0),
        label: { vi: "Miễn lệ phí", en: "Free of charge" },
      },
    ],
  });
  const by = [dossier.agency, byPeriod(dossier.filedAt, "month")];

  it("of a share of records, with what is left out, what is unknown and what it is broken down by", () => {
    expect(lines(online, tabulation(dossier, { measures: [online], by }))).toEqual([
      "Chỉ số: Tỷ lệ thanh toán trực tuyến",
      "Đơn vị đếm: hồ sơ",
      "Mẫu số: hồ sơ có «Ngày nộp» từ ngày 01/01/2022 đến hết ngày 14/10/2022 và «Đã thanh toán» là «có»",
      "Không tính: Miễn lệ phí (hồ sơ có «Lệ phí» bằng 0 đồng)",
      "Tử số: hồ sơ thuộc mẫu số và có «Thanh toán trực tuyến» là «qua Cổng Dịch vụ công quốc gia»",
      "Chưa rõ: hồ sơ để trống «Thanh toán trực tuyến» hoặc «Lệ phí» nên chưa kết luận được: vẫn tính vào mẫu số, không tính vào tử số, báo riêng là chưa rõ",
      "Phân tổ: «Đơn vị»; tháng của «Ngày nộp»",
    ]);
  });

  it("in English", () => {
    expect(lines(online, tabulation(dossier, { measures: [online], by }), en)).toEqual([
      "Measure: Share paid online",
      "Counted in: dossiers",
      "Denominator: dossiers where “Filed” is from 1 January 2022 to 14 October 2022 and “Paid” is “yes”",
      "Left out: Free of charge (dossiers where “Fee” is 0 đồng)",
      "Numerator: dossiers of the denominator where “Gateway” is “national portal”",
      "Unknown: dossiers whose empty “Gateway” or “Fee” leaves the answer open stay in the denominator, not in the numerator, and are told apart as unknown",
      "Broken down by: “Agency”; month of “Filed”",
    ]);
  });

  it("of units, by some and by every one of their records", () => {
    const per = (when: "some" | "every") =>
      measure(dossier, {
        id: when,
        unit: "procedure",
        per: dossier.procedure,
        when,
        denominator: eq(dossier.paid, true),
        numerator: eq(dossier.gateway, "national"),
      });
    expect(lines(per("some"), { table: dossier }).slice(1, 4)).toEqual([
      "Đơn vị đếm: thủ tục hành chính",
      "Mẫu số: thủ tục hành chính, phân biệt theo «Mã TTHC», có ít nhất một hồ sơ có «Đã thanh toán» là «có»",
      "Tử số: thủ tục hành chính có ít nhất một hồ sơ thuộc diện tính ở mẫu số và có «Thanh toán trực tuyến» là «qua Cổng Dịch vụ công quốc gia»",
    ]);
    expect(lines(per("every"), { table: dossier })[3]).toBe(
      "Tử số: thủ tục hành chính mà mọi hồ sơ thuộc diện tính ở mẫu số đều có «Thanh toán trực tuyến» là «qua Cổng Dịch vụ công quốc gia»",
    );
    expect(lines({ ...per("some"), denominator: everything }, { table: dossier }, en)[2]).toBe(
      "Denominator: procedures, told apart by “Mã TTHC”, with at least one of their dossiers",
    );
  });

  it("of a sum, whose records without an amount are added nowhere", () => {
    const fees = measure(dossier, {
      id: "fees",
      unit: "dossier",
      weigh: dossier.fee,
      denominator: everything,
      numerator: eq(dossier.paid, true),
    });
    expect(lines(fees, { table: dossier })).toEqual([
      "Chỉ số: fees",
      "Đơn vị đếm: đồng",
      "Mẫu số: tổng «Lệ phí» của toàn bộ hồ sơ",
      "Tử số: tổng «Lệ phí» của hồ sơ thuộc mẫu số và có «Đã thanh toán» là «có»",
      "Thiếu số liệu: hồ sơ để trống «Lệ phí»: không cộng vào đâu, đếm riêng",
    ]);
  });

  it("says every length of period, and where the periods of a reporting regime begin", () => {
    const grouped = (context: Omit<MeasureContext, "table">) => lines(online, { table: dossier, ...context }).at(-1);
    expect(grouped({ by: [byPeriod(dossier.filedAt, "half-year")] })).toBe("Phân tổ: 6 tháng của «Ngày nộp»");
    expect(grouped({ by: [{ ...byPeriod(dossier.dueOn, "quarter"), startDay: 15 }] })).toBe(
      "Phân tổ: quý báo cáo của «Ngày hẹn trả», tính từ ngày 15 của tháng trước",
    );
  });

  it("uses names of the data where there are no labels, and the table's things only when they are known", () => {
    const row = table("row", { paidOn: nullable(date()), kind: oneOf(["a", "b"]) });
    const plain = measure(row, {
      id: "x",
      unit: "dòng",
      denominator: isKnown(row.paidOn),
      numerator: eq(row.kind, "a"),
    });
    expect(lines(plain, { table: row })).toEqual([
      "Chỉ số: x",
      "Đơn vị đếm: dòng",
      "Mẫu số: dòng có «paid_on» không để trống",
      "Tử số: dòng thuộc mẫu số và có «kind» là «a»",
    ]);
    expect(lines({ ...plain, counting: { kind: "units", per: "kind", when: "some" } }, { table: row })[2]).toBe(
      "Mẫu số: dòng, phân biệt theo «kind», có ít nhất một bản ghi có «paid_on» không để trống",
    );
  });
});

describe("conditions in words", () => {
  it.each<[On, string, string]>([
    [ne(dossier.agency, "2022-01-28"), "«Đơn vị» khác «2022-01-28»", "“Agency” is not “2022-01-28”"],
    [gt(dossier.supplements, 1200), "«Số lần bổ sung» trên 1.200", "“Supplements” is above 1,200"],
    [gte(dossier.fee, 20_000), "«Lệ phí» không dưới 20.000 đồng", "“Fee” is at least 20,000 đồng"],
    [lt(dossier.dueOn, "2022-01-28"), "«Ngày hẹn trả» trước ngày 28/01/2022", "“Due” is before 28 January 2022"],
    [
      lte(dossier.finishedAt, "2022-01-28T16:00:30+07:00"),
      "«Ngày kết thúc xử lý» không sau 16:00:30 ngày 28/01/2022",
      "“Finished” is not after 16:00:30 on 28 January 2022",
    ],
    [
      lt(dossier.filedAt, "2021-12-31T17:00:00Z"),
      "«Ngày nộp» trước 00:00 ngày 01/01/2022",
      "“Filed” is before 00:00 on 1 January 2022",
    ],
    [
      lte(dayOf(dossier.finishedAt), dossier.dueOn),
      "«Ngày kết thúc xử lý» (tính theo ngày) không sau «Ngày hẹn trả»",
      "“Finished” (its day) is not after “Due”",
    ],
    [isNull(dossier.finishedAt), "«Ngày kết thúc xử lý» để trống", "“Finished” is empty"],
    [
      isIn(dossier.gateway, ["national", "none"]),
      "«Thanh toán trực tuyến» là một trong các giá trị «qua Cổng Dịch vụ công quốc gia» hoặc «none»",
      "“Gateway” is one of “national portal” or “none”",
    ],
    [not(isIn(dossier.gateway, ["none"])), "«Thanh toán trực tuyến» khác «none»", "“Gateway” is not “none”"],
    [
      not(and(eq(dossier.paid, true), or(isNull(dossier.fee), gt(dossier.fee, 0)))),
      "«Đã thanh toán» khác «có» hoặc («Lệ phí» không để trống và «Lệ phí» không quá 0 đồng)",
      "“Paid” is not “yes” or (“Fee” is not empty and “Fee” is at most 0 đồng)",
    ],
    [
      and(eq(dossier.paid, false), isKnown(dossier.dueOn), isKnown(dossier.fee)),
      "«Đã thanh toán» là «không», «Ngày hẹn trả» không để trống và «Lệ phí» không để trống",
      "“Paid” is “no”, “Due” is not empty and “Fee” is not empty",
    ],
  ])("%#", (what, vietnamese, english) => {
    expect(condition(what)).toBe(vietnamese);
    expect(inEnglish(what)).toBe(english);
  });

  it("says what always or never holds as such", () => {
    expect(say(isKnown(dossier.agency))).toBe("toàn bộ mẫu số");
    expect(say(and(isNull(dossier.agency), eq(dossier.paid, true)))).toBe("không hồ sơ nào");
    expect(say(isIn(dossier.gateway, []))).toBe("không hồ sơ nào");
  });
});
