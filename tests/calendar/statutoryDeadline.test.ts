import { describe, expect, it } from "vitest";
import { statutoryDeadline } from "../../src/calendar/statutoryDeadline.ts";
import { vi } from "../../src/calendar/words/vi.ts";
import { describeWith } from "../../src/core/describeWith.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { type StatutoryDeadlineId, statutoryDeadlines } from "../../src/data/statutoryDeadlines.ts";
import { vietnamCalendar as calendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";
import { rowsOf } from "../tables.ts";

describe("statutoryDeadline", () => {
  it.each(rowsOf("statutoryDeadlines"))("%s from %s: due %s, %s", (id, from, due, status) => {
    const deadline = statutoryDeadlines[id as StatutoryDeadlineId];
    const result = statutoryDeadline(deadline, { from: from as PlainDate, calendar });
    expect([result.due, result.status]).toEqual([due, status]);
  });

  it("says the law first, then how it was counted", () => {
    const { derivation } = statutoryDeadline(statutoryDeadlines["send-review-plan"], { from: "2022-03-01", calendar });
    expect(derivation[0]?.source).toMatchObject({ document: "63/2010/NĐ-CP", at: "Điều 30 khoản 3" });
    expect(derivation.map((step) => describeWith(step, vi))).toEqual([
      "Gửi Kế hoạch rà soát, đánh giá TTHC đã phê duyệt trước ngày 31 tháng 01 của năm kế hoạch",
      "Trước ngày 31/01/2022: chậm nhất ngày 30/01/2022",
      "Ngày 30/01/2022 là ngày nghỉ; ngày làm việc liền trước là 28/01/2022",
    ]);
  });

  it("moves a day of the year when told to", () => {
    const deadline = statutoryDeadlines["send-review-plan"];
    expect(statutoryDeadline(deadline, { from: "2022-03-01", calendar, roll: "backward" }).due).toBe("2022-01-28");
  });

  it("hands papers over on the same working day, those after 15:00 on the next", () => {
    const handOver = (from: PlainDate, at: string): PlainDate =>
      statutoryDeadline(statutoryDeadlines["hand-over-paper-dossier"], { from, at, calendar }).due;
    expect(handOver("2022-03-04", "15:00")).toBe("2022-03-04");
    expect(handOver("2022-03-04", "15:01")).toBe("2022-03-07");
    expect(handOver("2022-03-05", "09:00")).toBe("2022-03-07");
    expect(handOver("2024-05-04", "09:00")).toBe("2024-05-04");
    expect(
      issuesOf(() =>
        statutoryDeadline(statutoryDeadlines["hand-over-paper-dossier"], { from: "2022-03-04", calendar }),
      ),
    ).toEqual([{ code: "time-required", severity: "error", params: { from: "2022-03-04" }, path: ["at"] }]);
  });

  it("counts the 8 hours of an online dossier in office hours, which the caller must give", () => {
    const takeIn = statutoryDeadlines["take-in-online-dossier"];
    const officeHours = [
      { from: "07:00", to: "11:30" },
      { from: "13:30", to: "17:00" },
    ];
    const result = statutoryDeadline(takeIn, { from: "2022-03-04", at: "22:15", calendar, officeHours });
    expect([result.due, result.time, result.status]).toEqual(["2022-03-07", "17:00", "unverified"]);
    expect(issuesOf(() => statutoryDeadline(takeIn, { from: "2022-03-04", at: "22:15", calendar }))[0]?.code).toBe(
      "hours-missing",
    );
  });

  it("takes pauses: a supplement asked for stops the clock", () => {
    const result = statutoryDeadline(statutoryDeadlines["handle-petition"], {
      from: "2022-03-01",
      calendar,
      pauses: [{ from: "2022-03-07", to: "2022-03-11" }],
    });
    expect(result.due).toBe("2022-03-29");
  });

  it("does not apply a rule outside its time", () => {
    expect(
      issuesOf(() =>
        statutoryDeadline(statutoryDeadlines["return-incomplete-dossier"], { from: "2025-07-01", calendar }),
      ),
    ).toEqual([
      {
        code: "rule-not-in-force",
        severity: "error",
        params: { deadline: "return-incomplete-dossier", date: "2025-07-01" },
        path: ["from"],
      },
    ]);
  });

  it("keeps the versions of a rule apart in time, and names each deadline by its key", () => {
    for (const [id, deadline] of Object.entries(statutoryDeadlines)) {
      expect(deadline.id).toBe(id);
      for (const [at, version] of deadline.versions.entries()) {
        const next = deadline.versions[at + 1];
        if (next) expect((version.validTo ?? "9999-12-31") < (next.validFrom ?? "")).toBe(true);
      }
    }
  });
});
