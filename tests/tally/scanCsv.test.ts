import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.ts";
import { byPeriod } from "../../src/tally/byPeriod.ts";
import { boolean } from "../../src/tally/columns/boolean.ts";
import { date } from "../../src/tally/columns/date.ts";
import { instant } from "../../src/tally/columns/instant.ts";
import { integer } from "../../src/tally/columns/integer.ts";
import { nullable } from "../../src/tally/columns/nullable.ts";
import { oneOf } from "../../src/tally/columns/oneOf.ts";
import { text } from "../../src/tally/columns/text.ts";
import { eq } from "../../src/tally/conditions/eq.ts";
import { isKnown } from "../../src/tally/conditions/isKnown.ts";
import type { CsvOptions } from "../../src/tally/csv/csvOptions.ts";
import { scanCsv } from "../../src/tally/csv/scanCsv.ts";
import { describeIssue } from "../../src/tally/describeIssue.ts";
import { measure } from "../../src/tally/measure.ts";
import { table } from "../../src/tally/table.ts";
import { tabulation } from "../../src/tally/tabulation.ts";
import { tally } from "../../src/tally/tally.ts";
import type { Tally } from "../../src/tally/tallyValue.ts";
import { issuesOfPromise } from "../issuesOf.ts";

const dossier = table("dossier", {
  agency: text({ header: "Đơn vị" }),
  filedAt: instant({ header: "Ngày nộp" }),
  dueOn: nullable(date({ header: "Ngày hẹn trả" })),
  paidBy: nullable(oneOf(["cash", "online"], { header: "Thanh toán" })),
  reused: nullable(boolean({ header: "Tái sử dụng" })),
  fee: integer({ header: "Lệ phí" }),
});
const online = measure(dossier, {
  id: "online",
  unit: "dossier",
  denominator: isKnown(dossier.agency),
  numerator: eq(dossier.paidBy, "online"),
});
const reused = measure(dossier, {
  id: "reused",
  unit: "dossier",
  denominator: isKnown(dossier.agency),
  numerator: eq(dossier.reused, true),
});
const free = measure(dossier, {
  id: "free",
  unit: "dossier",
  denominator: isKnown(dossier.dueOn),
  numerator: eq(dossier.fee, 0),
});
const byAgencyAndMonth = tabulation(dossier, {
  measures: [online, reused, free],
  by: [dossier.agency, byPeriod(dossier.filedAt, "month")],
});

const values = { paidBy: { "Trực tuyến": "online", "Tiền mặt": "cash" }, reused: { "1": true, "0": false } };
const header = "STT;Đơn vị;Ngày nộp;Ngày hẹn trả;Thanh toán;Tái sử dụng;Lệ phí";
const rows = [
  "1;Sở Y tế;31/12/2021 23:59:59;08/02/2022;Trực tuyến;1;0",
  '2;"Sở ""X""; Y";01/01/2022 00:00:00;2022-02-08;Tiền mặt;0;20000',
  '3;"Sở\nY tế";2022-01-31T17:00:00Z;;;;5',
];
const records = [
  {
    agency: "Sở Y tế",
    filedAt: "2021-12-31T23:59:59+07:00",
    dueOn: "2022-02-08",
    paidBy: "online" as const,
    reused: true,
    fee: 0,
  },
  {
    agency: 'Sở "X"; Y',
    filedAt: "2022-01-01T00:00:00+07:00",
    dueOn: "2022-02-08",
    paidBy: "cash" as const,
    reused: false,
    fee: 20_000,
  },
  { agency: "Sở\nY tế", filedAt: "2022-01-31T17:00:00Z", fee: 5 },
];

async function scan(
  file: string | Uint8Array | readonly Uint8Array[],
  options: CsvOptions = {},
): Promise<{ readonly counted: Tally; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const source = Array.isArray(file) ? (file as readonly Uint8Array[]) : (file as string | Uint8Array);
  const counted = await scanCsv(byAgencyAndMonth, source, {
    values,
    ...options,
    onIssue: (issue) => issues.push(issue),
  });
  return { counted, issues };
}

describe("scanCsv", () => {
  const expected = tally(byAgencyAndMonth, records);

  it.each([
    ["LF", `${[header, ...rows].join("\n")}\n`],
    ["CRLF, no line end at the end", [header, ...rows].join("\r\n")],
    ["byte-order mark", `\uFEFF${[header, ...rows].join("\r\n")}\r\n`],
    ["empty lines", `\n\n${header}\n\n${rows.join("\n\n")}\n\n\n`],
    ["decomposed letters", `${[header, ...rows].join("\n")}\n`.normalize("NFD")],
  ])("counts what the same records in memory give: %s", async (_, file) => {
    const { counted, issues } = await scan(file);
    expect(counted).toEqual(expected);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each([[","], ["\t"]] as const)("finds the delimiter %j by itself", async (delimiter) => {
    const plain = [
      "Đơn vị;Ngày nộp;Ngày hẹn trả;Thanh toán;Tái sử dụng;Lệ phí",
      "Sở Y tế;31/12/2021 23:59:59;08/02/2022;Trực tuyến;1;0",
    ];
    const { counted } = await scan(plain.join("\n").replaceAll(";", delimiter));
    expect(counted).toEqual(tally(byAgencyAndMonth, records.slice(0, 1)));
  });

  it("gives the same whatever the borders of the chunks: cut at every byte", async () => {
    const bytes = new TextEncoder().encode(
      `\uFEFFDANH SÁCH\r\n\r\n${[header, ...rows].join("\r\n")}\r\n;TỔNG CỘNG;3;;;;\r\n`,
    );
    for (let cut = 1; cut < bytes.length; cut++) {
      const { counted } = await scan([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(counted, `cut at ${cut}`).toEqual(expected);
    }
    const single = await scan([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(single.counted).toEqual(expected);
  });

  it("passes over title lines and totals, and says so", async () => {
    const { counted, issues } = await scan(
      ["SỞ NỘI VỤ", "Từ 01/01 đến 30/9", header, rows[0], ";TỔNG CỘNG;1;;;;"].join("\n"),
    );
    expect(counted.records).toBe(1);
    expect(counted.unreadable).toBe(0);
    expect(issues.map((issue) => [issue.severity, describeIssue(issue)])).toEqual([
      ["info", "Bỏ qua 2 dòng phía trên dòng tiêu đề"],
      ["info", "Dòng 5 là dòng tổng cộng, không đếm"],
    ]);
  });

  it("counts a row it cannot read as unreadable, and names the line, the column and the value", async () => {
    const bad = [
      "4;Sở Y tế;31/02/2022 08:00:00;;;;0",
      "5;Sở Y tế;01/02/2022 08:00:00;;;;",
      "6;Sở Y tế;01/02/2022 08:00:00",
      "7;Sở Y tế;01/02/2022 08:00:00;;Thẻ;;0",
    ];
    const { counted, issues } = await scan([header, rows[2], ...bad].join("\n"));
    expect([counted.records, counted.unreadable]).toEqual([1, 4]);
    expect(issues.map((issue) => [issue.code, issue.place, describeIssue(issue)])).toEqual([
      [
        "csv-value-unreadable",
        { kind: "text", line: 4, column: 11 },
        "Dòng 4: cột «Ngày nộp» ghi «31/02/2022 08:00:00», không phải là ngày kèm giờ",
      ],
      [
        "csv-value-missing",
        { kind: "text", line: 5, column: 34 },
        "Dòng 5: cột «Lệ phí» để trống, mà cột này bắt buộc có giá trị",
      ],
      ["csv-row-width", { kind: "text", line: 6, column: 1 }, "Dòng 6 có 3 ô, dòng tiêu đề có 7 cột"],
      [
        "csv-value-unreadable",
        { kind: "text", line: 7, column: 32 },
        "Dòng 7: cột «Thanh toán» ghi «Thẻ», không phải là mã trong danh mục",
      ],
    ]);
  });

  it("tells an empty field from a quoted empty text", async () => {
    const names = table("names", { name: nullable(text()) });
    const known = measure(names, {
      id: "known",
      unit: "row",
      denominator: isKnown(names.name),
      numerator: eq(names.name, ""),
    });
    const counted = await scanCsv(tabulation(names, { measures: [known] }), 'id,name\n1,\n2,""\n3,a\n');
    expect(counted.groups).toEqual([{ key: [], records: 3, cells: [[2, 1, 1]] }]);
  });

  it("reads a field longer than many chunks", async () => {
    const long = "x".repeat(300_000);
    const bytes = new TextEncoder().encode([header, `1;"${long}";01/01/2022 00:00:00;;;;0`].join("\n"));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, i) =>
      bytes.subarray(i * 1000, i * 1000 + 1000),
    );
    expect((await scan(chunks)).counted.groups[0]?.key).toEqual([long, "2022-01"]);
  });

  it("refuses a file without the columns, in UTF-16, or with a row past all bounds", async () => {
    expect(await issuesOfPromise(scan("a;b\n1;2\n"))).toMatchObject([{ code: "csv-header-missing" }]);
    expect(await issuesOfPromise(scan(Uint8Array.of(0xff, 0xfe, 0x41, 0)))).toMatchObject([{ code: "csv-not-utf8" }]);
    expect(
      await issuesOfPromise(scan([header, `1;"${"x".repeat(5000)}`].join("\n"), { maxRowBytes: 1000 })),
    ).toMatchObject([{ code: "csv-row-too-long", params: { line: 2, most: 1000 } }]);
  });

  it("stops when asked", async () => {
    expect(await issuesOfPromise(scan(header, { signal: { aborted: true, reason: "đóng trang" } }))).toMatchObject([
      { code: "aborted", params: { reason: "đóng trang" } },
    ]);
  });
});
