import { describe, expect, it } from "vitest";
import { officialNameOn, officialNames } from "../../../src/report/index.ts";

describe("officialNameOn", () => {
  it.each([
    ["control-report-addressee", "2022-10-14", "government-office"],
    ["control-report-addressee", "2025-12-31", "government-office"],
    ["control-report-addressee", "2026-01-01", "ministry-of-justice"],
    ["handling-system", "2021-12-05", "one-stop-portal"],
    ["handling-system", "2021-12-06", "handling-system"],
    ["one-stop-unit", "2025-06-30", "one-stop-unit"],
    ["one-stop-unit", "2025-07-01", "service-centre"],
  ] as const)("%s on %s is %s", (subject, date, name) => {
    expect(officialNameOn(subject, date)?.name).toBe(name);
  });

  it("knows no addressee before procedure control was the Government Office's", () => {
    expect(officialNameOn("control-report-addressee", "2017-10-30")).toBeUndefined();
  });

  it("says that the days of the move to the Ministry of Justice were not verified", () => {
    expect(officialNameOn("control-report-addressee", "2026-03-01")?.source.status).toBe("unverified");
  });

  it("gives one name a day: rows of one subject neither overlap nor leave a gap", () => {
    for (const subject of new Set(officialNames.map((row) => row.subject))) {
      const rows = officialNames.filter((row) => row.subject === subject);
      rows.slice(1).forEach(({ validFrom }, at) => {
        const end = new Date(`${rows[at]?.validTo}T00:00:00Z`);
        end.setUTCDate(end.getUTCDate() + 1);
        expect(validFrom).toBe(end.toISOString().slice(0, 10));
      });
    }
  });

  it("takes rows of one's own", () => {
    const source = { document: "01/QĐ-UBND" };
    const own = [{ subject: "handling-system", name: "one-stop-portal", source }] as const;
    expect(officialNameOn("handling-system", "2030-01-01", own)?.name).toBe("one-stop-portal");
  });
});
