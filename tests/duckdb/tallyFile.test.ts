import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { month } from "../../src/calendar/month.ts";
import { tallyFile } from "../../src/duckdb/index.ts";
import { dossiersOnTime, dossiers as exported } from "../../src/measures/index.ts";
import { byPeriod, mergeTallies, scanCsv, type Tally, tabulation, tally } from "../../src/tally/index.ts";
import { issuesOfPromise } from "../issuesOf.ts";
import { csvOf, cutsOf, definition, dossiers, fileColumns, parquetOf } from "../tally/seededDossiers.ts";

const count = 20_000;
const csv = [...csvOf(count)].join("");
const header = Object.keys(fileColumns).join(",");

let folder = "";
const file = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kstthc-"));
  writeFileSync(file("all.csv"), csv);
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  await duck.run(parquetOf(file("all.csv"), file("all.parquet")));
  duck.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("one definition over 20,000 records", () => {
  it("gives equal bytes in memory, from CSV, from CSV and Parquet by DuckDB, and in 7 uneven parts merged through JSON", async () => {
    const expected = JSON.stringify(tally(definition, dossiers(0, count)));
    expect(JSON.stringify(await scanCsv(definition, csv))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.csv")))).toBe(expected);
    expect(JSON.stringify(await tallyFile(definition, file("all.parquet")))).toBe(expected);
    const cuts = cutsOf(count);
    const parts = cuts.slice(1).map((end, i) => JSON.stringify(tally(definition, dossiers(cuts[i] ?? 0, end))));
    const [first, ...rest] = parts.map((part) => JSON.parse(part) as Tally);
    expect(first && JSON.stringify(mergeTallies(first, ...rest))).toBe(expected);
  });

  it("counts what cannot be read as scanCsv does", async () => {
    const bad = [
      "a,2022-01-01T00:00:00Z,31/02/2022,,cash,1",
      "a,2022-01-01T00:00:00Z,2022-01-01,,card,1",
      "a,2022-01-01T00:00:00Z,2022-01-01,,cash,1.5",
      "a,2022-01-01,2022-01-01,,cash,1",
      ",2022-01-01T00:00:00Z,2022-01-01,,cash,1",
      "a,28/01/2022 00:30:00,28/01/2022,28/01/2022 16:00:00,online,1",
    ];
    writeFileSync(file("bad.csv"), `${header}\n${bad.join("\n")}\n`);
    const scanned = await scanCsv(definition, `${header}\n${bad.join("\n")}\n`);
    expect(scanned).toMatchObject({ records: 1, unreadable: 5, groups: [{ key: ["a", "2022-01"] }] });
    expect(JSON.stringify(await tallyFile(definition, file("bad.csv")))).toBe(JSON.stringify(scanned));
  });

  it("refuses a file with a row of another width, and passes over no line in silence", async () => {
    for (const odd of ["a,2022-01-01T00:00:00Z", "a,2022-01-01T00:00:00Z,2022-01-01,,cash,1,x", '"a"x,,,,,']) {
      writeFileSync(file("ragged.csv"), `${header}\na,2022-01-01T00:00:00Z,2022-01-01,,cash,1\n${odd}\n`);
      await expect(tallyFile(definition, file("ragged.csv"))).rejects.toMatchObject({
        issues: [{ code: "duckdb-failed" }],
      });
    }
  });

  it("says in DuckDB's words what it could not read", async () => {
    await expect(tallyFile(definition, file("none.csv"))).rejects.toMatchObject({
      issues: [{ code: "duckdb-failed", params: { path: file("none.csv") } }],
    });
  });
});

describe("an export as offices have it", () => {
  const onTime = tabulation(exported, { measures: [dossiersOnTime(month(2022, 2))], by: [exported.agency] });
  const absent = [
    "supplementRequestedAt",
    "supplementedAt",
    "supplementRequests",
    "appointedAfterSupplement",
    "stoppedAt",
  ];
  const days = { appointedAt: "end", processedAt: "begin" } as const;
  const lines = [
    "Đơn vị;Ngày nộp;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Ngày trả kết quả",
    "Xã A;01/02/2022 08:00:00;01/02/2022 08:05:00;08/02/2022;08/02/2022 23:30:00;",
    "Xã A;01/02/2022 08:00:00;01/02/2022 08:05:00;2022-02-08;2022-02-08;",
    "Xã A;01/02/2022 08:00:00;01/02/2022 08:05:00;07/02/2022 17:00:00;08/02/2022;",
    "Xã A;01/02/2022 08:00:00;01/02/2022 08:05:00;31/02/2022;08/02/2022;",
  ];
  const counted = { groups: [{ key: ["Xã A"], records: 3, cells: [[3, 2, 1]] }], unreadable: 1 };

  it("is counted by both alike where columns are absent and moments are days alone", async () => {
    writeFileSync(file("office.csv"), `${lines.join("\n")}\n`);
    const scanned = await scanCsv(onTime, lines.join("\n"), { absent, days });
    expect(scanned).toMatchObject(counted);
    expect(JSON.stringify(await tallyFile(onTime, file("office.csv"), { absent, days }))).toBe(JSON.stringify(scanned));
  });

  it("is refused or unread where neither is said, and where what is absent may not be empty", async () => {
    expect((await issuesOfPromise(scanCsv(onTime, lines.join("\n"), { days })))[0]?.code).toBe("csv-header-missing");
    expect((await scanCsv(onTime, lines.join("\n"), { absent })).unreadable).toBe(4);
    const without = lines.map((line) => line.slice(line.indexOf(";") + 1)).join("\n");
    const refused = await issuesOfPromise(scanCsv(onTime, without, { absent: [...absent, "agency"], days }));
    expect(refused).toMatchObject([{ code: "csv-header-missing", params: { columns: ["Đơn vị"] } }]);
    expect(await issuesOfPromise(tallyFile(onTime, file("office.csv")))).toMatchObject([{ code: "duckdb-failed" }]);
  });

  it("keeps a day at its two ends in Việt Nam: the last moment of a month is of that month", async () => {
    const byMonth = tabulation(exported, { measures: onTime.measures, by: [byPeriod(exported.processedAt, "month")] });
    const row = [lines[0], "Xã A;01/01/2022 08:00:00;;;31/01/2022;"].join("\n");
    writeFileSync(file("ends.csv"), `${row}\n`);
    for (const moment of ["begin", "end"] as const) {
      const options = { absent, days: { processedAt: moment } };
      expect((await scanCsv(byMonth, row, options)).groups[0]?.key).toEqual(["2022-01"]);
      expect((await tallyFile(byMonth, file("ends.csv"), options)).groups[0]?.key).toEqual(["2022-01"]);
    }
  });
});
