import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tallyFile } from "../../src/duckdb/index.ts";
import {
  boolean,
  byPeriod,
  date,
  eq,
  gte,
  instant,
  integer,
  isKnown,
  measure,
  nullable,
  oneOf,
  scanCsv,
  table,
  tabulation,
  text,
} from "../../src/tally/index.ts";

const row = table("row", {
  n: integer(),
  name: nullable(text()),
  paid: nullable(oneOf(["cash", "online"])),
  reused: nullable(boolean()),
  due: nullable(date()),
  at: nullable(instant()),
  fee: nullable(integer()),
});
const of = (id: string, numerator: Parameters<typeof measure<typeof row>>[1]["numerator"]) =>
  measure(row, { id, unit: "row", denominator: isKnown(row.n), numerator });
/** What every field holds, told apart as far as conditions can. */
const definition = tabulation(row, {
  measures: [
    of("online", eq(row.paid, "online")),
    of("reused", eq(row.reused, true)),
    of("due", gte(row.due, "2022-01-08")),
    of("at", gte(row.at, "2022-01-08T08:30:00.5+07:00")),
    of("exact", eq(row.at, "2022-01-08T01:30:15.123456Z")),
    of("fee", eq(row.fee, 1234)),
  ],
  by: [row.n, row.name, row.fee, byPeriod(row.due, "month"), byPeriod(row.at, "month")],
});

const day = fc.constantFrom(
  "2022-01-08",
  "08/01/2022",
  "8/1/2022",
  "8/01/2022",
  "2022-1-8",
  "31/02/2022",
  "8/1/22",
  " 08/01/2022",
  "2022-01-081",
  "0000-01-01",
  "1/1/0001",
);
const clock = fc.constantFrom(
  "08:30",
  "8:30",
  "08:30:15",
  "08:30:15.123456",
  "08:30:15.1234560",
  "08:30:15.1234567",
  "08:30:15.",
  "24:00",
  "08:60",
  "00:30:00.5",
  "08:3000",
  "",
);
const offset = fc.constantFrom("", "Z", "+07:00", "+0700", "-00:30", "+7", " +07:00", "Z ");
const fields = [
  fc.constantFrom("", "Sở Y tế", "Sở Y tế".normalize("NFD"), " x", '""', "TỔNG CỘNG", "Tổng hợp"),
  fc.constantFrom(
    "",
    "cash",
    " online ",
    "Trực tuyến",
    "Trực tuyến".normalize("NFD"),
    "\u00a0Trực tuyến\t",
    "trực tuyến",
    "Thẻ",
    '""',
    " ",
  ),
  fc.constantFrom("", "1", "0", "true", "FALSE", " false", "Có", "Không", "2", "x"),
  fc.oneof(fc.constant(""), day),
  fc.oneof(
    fc.constant(""),
    fc.tuple(day, fc.constantFrom(" ", "T", "", "  "), clock, offset).map((parts) => parts.join("")),
  ),
  fc.constantFrom(
    "",
    "1234",
    " 1234",
    "-0",
    "1.234",
    "1234,0",
    "1234.00",
    "1234.000",
    "1.234,00",
    "12.34",
    "9007199254740993",
    "99999999999999999999",
    "+1",
    "x",
  ),
];
const values = { paid: { "Trực tuyến": "online", x: "card" }, reused: { Có: true, Không: false, "0": true } };

it.each(["plain", "vi", "en"] as const)("reads every field as scanCsv does, numbers written %s", async (numbers) => {
  const folder = mkdtempSync(join(tmpdir(), "kstthc-"));
  try {
    const rows = fc.sample(fc.tuple(...fields), { numRuns: 3_000, seed: 140 }).map((row, n) => [n, ...row].join(";"));
    const totals = [
      "",
      ";;;;;;",
      ";Tổng cộng;;;;;",
      ";;;;;;Cộng:",
      '"";"Tổng số: 3";;;;;',
      "Cộng đồng;;;;;;",
      ";;online;1;;;",
    ];
    const file = [Object.keys(row).join(";"), ...rows, ...totals, ""].join("\n");
    const path = join(folder, "odd.csv");
    writeFileSync(path, file);
    for (const days of [{}, { at: "begin" }, { at: "end" }] as const) {
      const options = { values, days, numbers, delimiter: ";" } as const;
      const scanned = await scanCsv(definition, file, options);
      expect(scanned.records).toBeGreaterThan(100);
      expect(JSON.stringify(await tallyFile(definition, path, options))).toBe(JSON.stringify(scanned));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
