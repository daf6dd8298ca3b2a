import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/core/issue.ts";
import { en } from "../../../src/locale/en.ts";
import {
  and,
  byPeriod,
  type CsvOptions,
  date,
  dayOf,
  describeGap,
  eq,
  type Gap,
  gaps,
  gapsAsync,
  gte,
  instant,
  isKnown,
  lte,
  measure,
  money,
  nullable,
  oneOf,
  or,
  type RecordGapOptions,
  type RecordOf,
  scanGaps,
  table,
  tabulation,
  text,
} from "../../../src/tally/index.ts";
import { issuesOf } from "../../issuesOf.ts";

const dossier = table("dossier", {
  number: text({ header: "Mã hồ sơ" }),
  agency: text({ header: "Đơn vị" }),
  filedAt: instant({ header: "Ngày nộp" }),
  dueOn: nullable(date({ header: "Ngày hẹn trả" })),
  finishedAt: nullable(instant({ header: "Ngày kết thúc xử lý" })),
  paidBy: nullable(
    oneOf(["cash", "card", "online"], {
      header: "Hình thức trả",
      label: { en: "Paid by" },
      codeLabels: { online: { vi: "trực tuyến" }, cash: { vi: "tiền mặt" } },
    }),
  ),
  fee: nullable(money({ header: "Lệ phí" })),
});
const unit = "dossier";
const onTime = measure(dossier, {
  id: "on-time",
  label: { vi: "Hồ sơ đúng hạn" },
  unit,
  denominator: gte(dayOf(dossier.filedAt), "2022-01-01"),
  numerator: lte(dayOf(dossier.finishedAt), dossier.dueOn),
});
const online = measure(dossier, {
  id: "online",
  label: { vi: "Thanh toán trực tuyến", en: "Paid online" },
  unit,
  denominator: isKnown(dossier.agency),
  numerator: or(eq(dossier.paidBy, "online"), and(eq(dossier.paidBy, "card"), gte(dossier.fee, 100_000))),
  exclusions: [{ reason: "free-of-charge", when: eq(dossier.fee, 0), label: { vi: "miễn lệ phí" } }],
});
const definition = tabulation(dossier, { measures: [onTime, online], by: [byPeriod(dossier.filedAt, "month")] });

const one = (more: Partial<RecordOf<typeof dossier>> = {}): RecordOf<typeof dossier> => ({
  number: "H48-1",
  agency: "Sở Y tế",
  filedAt: "2022-01-28T08:00:00+07:00",
  dueOn: "2022-02-08",
  finishedAt: "2022-02-08T16:00:00+07:00",
  paidBy: "online",
  fee: 20_000,
  ...more,
});
const found = (
  records: readonly RecordOf<typeof dossier>[],
  options?: RecordGapOptions<typeof dossier>,
): readonly Gap[] => [...gaps(definition, records, options)];
const sentences = (records: readonly RecordOf<typeof dossier>[], options?: RecordGapOptions<typeof dossier>) =>
  found(records, options).map((gap) => describeGap(gap, definition));

describe("gaps", () => {
  it("says nothing of a record that counts", () => {
    expect(found([one()])).toEqual([]);
  });

  it("shows what a record holds and what is asked", () => {
    expect(found([one(), one({ finishedAt: "2022-02-08T17:00:00Z" })])).toEqual([
      {
        measure: "on-time",
        kind: "no",
        place: { record: 1 },
        group: ["2022-01"],
        reasons: [
          {
            part: "numerator",
            condition: onTime.numerator,
            answer: "no",
            found: { finishedAt: "2022-02-09T00:00:00+07:00", dueOn: "2022-02-08" },
          },
        ],
      },
    ]);
    expect(sentences([one({ finishedAt: "2022-02-08T17:00:00Z" })])).toEqual([
      "Bản ghi 1: không tính vào tử số của «Hồ sơ đúng hạn» vì «Ngày kết thúc xử lý» là 00:00 ngày 09/02/2022 và «Ngày hẹn trả» là ngày 08/02/2022 (cần: «Ngày kết thúc xử lý» (tính theo ngày) không sau «Ngày hẹn trả»)",
    ]);
  });

  it("names every part of which one would have been enough, and only those", () => {
    expect(sentences([one({ paidBy: "cash", fee: 150_000 })])).toEqual([
      "Bản ghi 1: không tính vào tử số của «Thanh toán trực tuyến» vì «Hình thức trả» là «tiền mặt» (cần: «Hình thức trả» là «trực tuyến»); «Hình thức trả» là «tiền mặt» (cần: «Hình thức trả» là «card»)",
    ]);
    expect(sentences([one({ paidBy: "card" })])).toEqual([
      "Bản ghi 1: không tính vào tử số của «Thanh toán trực tuyến» vì «Hình thức trả» là «card» (cần: «Hình thức trả» là «trực tuyến»); «Lệ phí» là 20.000 đồng (cần: «Lệ phí» không dưới 100.000 đồng)",
    ]);
  });

  it("names the field that is missing where its absence leaves the answer open, and only there", () => {
    expect(sentences([one({ finishedAt: null }), one({ fee: null })])).toEqual([
      "Bản ghi 1: chưa rõ đối với «Hồ sơ đúng hạn» vì «Ngày kết thúc xử lý» để trống (cần biết: «Ngày kết thúc xử lý» (tính theo ngày) không sau «Ngày hẹn trả»)",
      "Bản ghi 2: chưa rõ đối với «Thanh toán trực tuyến» vì «Lệ phí» để trống (cần biết: «Lệ phí» bằng 0 đồng)",
    ]);
  });

  it("tells an exclusion by its name, and records outside the denominator when asked", () => {
    expect(sentences([one({ fee: 0 })])).toEqual([
      "Bản ghi 1: loại khỏi mẫu số của «Thanh toán trực tuyến» theo trường hợp «miễn lệ phí» vì «Lệ phí» là 0 đồng",
    ]);
    const before = one({ filedAt: "2021-12-31T16:59:59Z" });
    expect(sentences([before])).toEqual([]);
    expect(sentences([before], { outside: true })).toEqual([
      "Bản ghi 1: ngoài mẫu số của «Hồ sơ đúng hạn» vì «Ngày nộp» là 23:59:59 ngày 31/12/2021 (cần: «Ngày nộp» từ ngày 01/01/2022 trở đi)",
    ]);
    expect(found([before], { outside: true })[0]?.group).toEqual(["2021-12"]);
  });

  it("calls records by a column, in English too", () => {
    const [gap] = found([one({ number: "H48.16-220711-0016", paidBy: "cash", fee: 5 })], { subject: dossier.number });
    expect(gap?.subject).toBe("H48.16-220711-0016");
    expect(gap && describeGap(gap, definition, en)).toBe(
      "H48.16-220711-0016: not in the numerator of “Paid online”, since “Paid by” is “cash” (required: “Paid by” is “online”); “Paid by” is “cash” (required: “Paid by” is “card”); “Lệ phí” is 5 đồng (required: “Lệ phí” is at least 100,000 đồng)",
    );
  });

  it("tells a sum's records without an amount and a unit's without a unit", () => {
    const row = table("row", { amount: nullable(money()), name: nullable(text()), paid: oneOf(["yes", "no"]) });
    const of = { unit: "record", denominator: isKnown(row.paid), numerator: eq(row.paid, "yes") };
    const two = tabulation(row, {
      measures: [
        measure(row, { id: "sum", ...of, weigh: row.amount }),
        measure(row, { id: "units", ...of, per: row.name }),
      ],
    });
    expect([...gaps(two, [{ paid: "yes" }])].map((gap) => describeGap(gap, two))).toEqual([
      "Bản ghi 1: không cộng được vào «sum» vì «amount» để trống",
      "Bản ghi 1: chưa rõ đối với «units» vì «name» để trống",
    ]);
  });

  it("reports a record that cannot be read, and goes on counting places", () => {
    const issues: Issue[] = [];
    const records = [{ ...one(), paidBy: "transfer" }, one({ paidBy: "cash" })] as never;
    expect(found(records, { onIssue: (issue) => issues.push(issue) })[0]?.place).toEqual({ record: 1 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["invalid-value", [0, "paidBy"]]]);
  });

  it("takes no more records than are asked for", () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        yield one({ paidBy: "cash" });
      }
    }
    const [first] = gaps(definition, endless());
    expect(first?.kind).toBe("no");
    expect(given).toBe(1);
  });

  it("gives the same over time, one by one and in batches", async () => {
    const records = [one({ paidBy: "cash" }), one(), one({ fee: 0 }), one({ finishedAt: null })];
    async function* batches() {
      yield records.slice(0, 2);
      for (const record of records.slice(2)) yield record;
    }
    const over: Gap[] = [];
    for await (const gap of gapsAsync(definition, batches())) over.push(gap);
    expect(over).toEqual(found(records));
  });

  it("is said of measures that are counted", () => {
    const [gap] = found([one({ paidBy: "cash" })]);
    expect(issuesOf(() => gap && describeGap(gap, { table: dossier, measures: [onTime] }))[0]?.code).toBe(
      "measure-not-counted",
    );
  });
});

describe("scanGaps", () => {
  const header = "Mã hồ sơ;Đơn vị;Ngày nộp;Ngày hẹn trả;Ngày kết thúc xử lý;Hình thức trả;Lệ phí";
  const rows = [
    "H48-1;Sở Y tế;28/01/2022 08:00:00;08/02/2022;08/02/2022 16:00:00;trực tuyến;20000",
    'H48-2;"Sở\nNội vụ";28/01/2022 08:00:00;08/02/2022;09/02/2022 00:00:00;trực tuyến;20000',
    "H48-3;Sở Y tế;31/02/2022 08:00:00;08/02/2022;;trực tuyến;20000",
    "H48-4;Sở Y tế;28/01/2022 08:00:00;08/02/2022;08/02/2022 16:00:00;;20000",
  ];
  const file = ["DANH SÁCH HỒ SƠ", "", header, ...rows, ";TỔNG CỘNG;4;;;;"].join("\r\n");
  const options: CsvOptions = { values: { paidBy: { "trực tuyến": "online" } } };

  it("calls rows by their line, past titles, line breaks in quotes and rows it cannot read", async () => {
    const issues: string[] = [];
    const told: string[] = [];
    const scan = scanGaps(definition, file, { ...options, onIssue: ({ code }) => issues.push(code) });
    for await (const gap of scan) told.push(describeGap(gap, definition));
    expect(told).toEqual([
      "Dòng 5: không tính vào tử số của «Hồ sơ đúng hạn» vì «Ngày kết thúc xử lý» là 00:00 ngày 09/02/2022 và «Ngày hẹn trả» là ngày 08/02/2022 (cần: «Ngày kết thúc xử lý» (tính theo ngày) không sau «Ngày hẹn trả»)",
      "Dòng 8: chưa rõ đối với «Thanh toán trực tuyến» vì «Hình thức trả» để trống (cần biết: «Hình thức trả» là «trực tuyến»)",
    ]);
    expect(issues).toEqual(["csv-lines-above", "csv-value-unreadable", "csv-totals-row"]);
  });

  it("tells what the same records in memory tell", async () => {
    const scanned: Gap[] = [];
    for await (const { place: _, ...gap } of scanGaps(definition, file, options)) scanned.push(gap as Gap);
    const at = "2022-02-08T16:00:00+07:00";
    const records = [
      one(),
      one({ number: "H48-2", agency: "Sở\nNội vụ", finishedAt: "2022-02-09T00:00:00+07:00" }),
      one({ number: "H48-4", finishedAt: at, paidBy: null }),
    ];
    expect(scanned).toEqual(found(records).map(({ place: _, ...gap }) => gap));
  });
});
