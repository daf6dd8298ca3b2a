import { describe, expect, it } from "vitest";
import type { Duration } from "../../src/calendar/duration.ts";
import type { Roll } from "../../src/calendar/roll.ts";
import { type Pause, timeLimit } from "../../src/calendar/timeLimit.ts";
import { en } from "../../src/calendar/words/en.ts";
import { vi } from "../../src/calendar/words/vi.ts";
import { describeWith } from "../../src/core/describeWith.ts";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { vietnamCalendar } from "../../src/data/vietnamCalendar.ts";
import { vietnamCalendarForecast } from "../../src/data/vietnamCalendarForecast.ts";
import { issuesOf } from "../issuesOf.ts";
import { rowsOf } from "../tables.ts";

const calendar = vietnamCalendar;
const length = (amount: number, unit: Duration["unit"]): Duration => ({ amount, unit });

describe("timeLimit", () => {
  it.each(rowsOf("timeLimits"))("from %s, %s %s %s, roll %s: %s, due %s", (from, amount, unit, ...rest) => {
    const [direction, roll, nominalDue, due] = rest;
    const result = timeLimit({
      from: from as PlainDate,
      length: length(Number(amount), unit as Duration["unit"]),
      direction: direction as "after",
      roll: roll as Roll,
      calendar,
    });
    expect([result.nominalDue, result.due, result.status]).toEqual([nominalDue, due, "official"]);
  });

  it("rolls forward when counting after and backward when counting before, unless told otherwise", () => {
    expect(timeLimit({ from: "2022-01-14", length: length(15, "day"), calendar }).due).toBe("2022-02-07");
    expect(timeLimit({ from: "2022-09-15", length: length(5, "day"), direction: "before", calendar }).due).toBe(
      "2022-09-09",
    );
  });

  it("says each step with its clause, in Vietnamese and English", () => {
    const { derivation } = timeLimit({ from: "2020-01-31", length: length(13, "month"), calendar });
    expect(derivation).toEqual([
      {
        rule: "event-day-not-counted",
        date: "2020-01-31",
        source: { document: "91/2015/QH13", at: "Điều 147 khoản 2, 3", date: "2015-11-24", title: "Bộ luật Dân sự" },
      },
      { rule: "after-months", date: "2021-02-28", params: { amount: 13 } },
      {
        rule: "month-has-no-such-day",
        date: "2021-02-28",
        source: { document: "91/2015/QH13", at: "Điều 148 khoản 3", date: "2015-11-24", title: "Bộ luật Dân sự" },
      },
      {
        rule: "moved-to-next-working-day",
        date: "2021-03-01",
        params: { nominal: "2021-02-28" },
        source: { document: "91/2015/QH13", at: "Điều 148 khoản 5", date: "2015-11-24", title: "Bộ luật Dân sự" },
      },
    ]);
    expect(derivation.map((step) => describeWith(step, vi))).toEqual([
      "Không tính ngày xảy ra sự kiện 31/01/2020, tính từ ngày tiếp theo liền kề",
      "Đủ 13 tháng vào ngày 28/02/2021",
      "Tháng kết thúc thời hạn không có ngày tương ứng nên lấy ngày cuối cùng của tháng, 28/02/2021",
      "Ngày 28/02/2021 là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, 01/03/2021",
    ]);
    expect(describeWith(derivation[3] ?? { rule: "" }, en)).toBe(
      "28 February 2021 is a day off, so the limit ends on the next working day, 1 March 2021",
    );
  });

  it("names the working day before a due day that stays on a day off", () => {
    const { due, derivation } = timeLimit({ from: "2022-01-14", length: length(15, "day"), roll: "none", calendar });
    expect(due).toBe("2022-01-29");
    expect(derivation.at(-1)).toEqual({
      rule: "due-on-day-off",
      date: "2022-01-29",
      params: { lastWorkingDay: "2022-01-28" },
    });
  });

  it("keeps a day a worked Saturday: nothing to move", () => {
    expect(timeLimit({ from: "2024-04-24", length: length(10, "day"), calendar }).due).toBe("2024-05-04");
  });
});

describe("timeLimit with pauses", () => {
  const due = (from: PlainDate, amount: number, unit: Duration["unit"], pauses: readonly Pause[]): PlainDate =>
    timeLimit({ from, length: length(amount, unit), pauses, roll: "none", calendar }).due;

  it("stops the clock from the request for a supplement to its receipt, and starts it again the next day", () => {
    // 10 working days from Tuesday 01/3: 02, 03, 04 count, then the file waits from Monday 07/3 to Wednesday 16/3.
    expect(due("2022-03-01", 10, "working-day", [])).toBe("2022-03-15");
    expect(due("2022-03-01", 10, "working-day", [{ from: "2022-03-07", to: "2022-03-16" }])).toBe("2022-03-25");
    expect(due("2022-03-01", 10, "day", [{ from: "2022-03-07", to: "2022-03-16" }])).toBe("2022-03-21");
  });

  it("takes pauses in any order, touching, overlapping, before the start or after the end", () => {
    const pauses = [
      { from: "2022-03-12", to: "2022-03-16" },
      { from: "2022-03-07", to: "2022-03-10" },
      { from: "2022-03-10", to: "2022-03-11" },
      { from: "2022-01-01", to: "2022-02-01" },
      { from: "2022-05-01", to: "2022-06-01" },
    ] as const;
    expect(due("2022-03-01", 10, "day", pauses)).toBe("2022-03-21");
  });

  it("does not stop a limit that ends the day before the pause", () => {
    expect(due("2022-03-01", 5, "day", [{ from: "2022-03-07", to: "2022-03-16" }])).toBe("2022-03-06");
    expect(due("2022-03-01", 6, "day", [{ from: "2022-03-07", to: "2022-03-16" }])).toBe("2022-03-17");
  });

  it("begins after a pause that holds the day of the event", () => {
    expect(due("2022-03-01", 1, "day", [{ from: "2022-02-25", to: "2022-03-03" }])).toBe("2022-03-04");
  });

  it("carries a limit in months on by the days that stood still", () => {
    expect(due("2022-03-01", 1, "month", [])).toBe("2022-04-01");
    expect(due("2022-03-01", 1, "month", [{ from: "2022-03-07", to: "2022-03-16" }])).toBe("2022-04-11");
    const twice = [
      { from: "2022-03-07", to: "2022-03-16" },
      { from: "2022-04-05", to: "2022-04-06" },
    ] as const;
    expect(due("2022-03-01", 1, "month", twice)).toBe("2022-04-13");
  });

  it("counts back over a pause all the same", () => {
    const result = timeLimit({
      from: "2022-03-31",
      length: length(5, "day"),
      direction: "before",
      roll: "none",
      pauses: [{ from: "2022-03-27", to: "2022-03-28" }],
      calendar,
    });
    expect(result.due).toBe("2022-03-24");
  });

  it("tells of each pause", () => {
    const { derivation } = timeLimit({
      from: "2022-03-01",
      length: length(10, "working-day"),
      pauses: [{ from: "2022-03-07", to: "2022-03-16" }],
      calendar,
    });
    expect(describeWith(derivation[1] ?? { rule: "" }, vi)).toBe(
      "Tạm dừng, không tính thời gian từ 07/03/2022 đến 16/03/2022",
    );
  });

  it("refuses a pause that ends before it begins, and pauses with hours", () => {
    expect(issuesOf(() => due("2022-03-01", 1, "day", [{ from: "2022-03-07", to: "2022-03-06" }]))).toEqual([
      {
        code: "range-reversed",
        severity: "error",
        params: { from: "2022-03-07", to: "2022-03-06" },
        path: ["pauses", 0, "to"],
      },
    ]);
    const pauses = [{ from: "2022-03-07", to: "2022-03-07" }] as const;
    expect(
      issuesOf(() => timeLimit({ from: "2022-03-01", at: "08:00", length: length(1, "hour"), pauses, calendar }))[0]
        ?.code,
    ).toBe("hours-take-no-pauses");
  });
});

describe("timeLimit in hours", () => {
  const officeHours = [
    { from: "07:30", to: "11:30" },
    { from: "13:30", to: "17:30" },
  ];
  const moment = (from: PlainDate, at: string, amount: number, more: object = {}): readonly (string | undefined)[] => {
    const { due, time } = timeLimit({ from, at, length: length(amount, "hour"), calendar, ...more });
    return [due, time];
  };

  it("runs by the clock from the moment itself (art. 147.1)", () => {
    expect(moment("2022-03-01", "09:30", 24)).toEqual(["2022-03-02", "09:30"]);
    expect(moment("2022-03-01", "20:00", 4)).toEqual(["2022-03-02", "00:00"]);
    expect(moment("2022-03-02", "09:30", 12, { direction: "before" })).toEqual(["2022-03-01", "21:30"]);
  });

  it("ends with the next working day when the clock runs out on a day off", () => {
    expect(moment("2022-03-04", "09:30", 24)).toEqual(["2022-03-07", undefined]);
  });

  it("counts office hours alone: 8 hours for taking in an online dossier", () => {
    expect(moment("2022-03-01", "09:30", 8, { officeHours })).toEqual(["2022-03-02", "09:30"]);
    expect(moment("2022-03-01", "07:30", 8, { officeHours })).toEqual(["2022-03-01", "17:30"]);
    expect(moment("2022-03-01", "12:00", 4, { officeHours })).toEqual(["2022-03-01", "17:30"]);
    expect(moment("2022-03-04", "16:30", 2, { officeHours })).toEqual(["2022-03-07", "08:30"]);
    expect(moment("2022-01-28", "17:00", 8, { officeHours })).toEqual(["2022-02-07", "17:00"]);
    expect(moment("2022-03-05", "10:00", 1, { officeHours })).toEqual(["2022-03-07", "08:30"]);
    expect(moment("2022-03-01", "20:00", 17, { officeHours })).toEqual(["2022-03-04", "08:30"]);
  });

  it("needs the hour, in a form it can read, and office hours in order", () => {
    const hours = length(8, "hour");
    expect(issuesOf(() => timeLimit({ from: "2022-03-01", length: hours, calendar }))[0]?.code).toBe("time-required");
    expect(issuesOf(() => moment("2022-03-01", "9h30", 8))).toEqual([
      { code: "invalid-time", severity: "error", params: { value: "9h30" }, path: ["at"] },
    ]);
    expect(issuesOf(() => moment("2022-03-01", "24:01", 8))[0]?.code).toBe("invalid-time");
    expect(issuesOf(() => moment("2022-03-01", "08:60", 8))[0]?.code).toBe("invalid-time");
    const refused = (office: readonly { from: string; to: string }[]): string | undefined =>
      issuesOf(() => moment("2022-03-01", "08:00", 8, { officeHours: office }))[0]?.code;
    expect(refused([])).toBe("hours-missing");
    expect(refused([{ from: "11:30", to: "07:30" }])).toBe("hours-reversed");
    expect(refused([...officeHours, { from: "11:00", to: "14:00" }])).toBe("hours-overlap");
    expect(issuesOf(() => moment("2022-03-01", "08:00", 8, { officeHours, direction: "before" }))[0]?.code).toBe(
      "office-hours-count-after",
    );
  });
});

describe("what timeLimit may claim", () => {
  const status = (from: PlainDate, amount: number, unit: Duration["unit"]): string =>
    timeLimit({ from, length: length(amount, unit), calendar: vietnamCalendarForecast }).status;

  it("is forecast once a working day of an unannounced year was counted", () => {
    expect(status("2026-12-28", 2, "working-day")).toBe("official");
    expect(status("2026-12-28", 4, "working-day")).toBe("forecast");
    expect(status("2026-12-01", 31, "day")).toBe("forecast");
  });

  it("is pending across the swap proposed for 23/11/2026, unverified across swaps no notice was found for", () => {
    expect(status("2026-11-20", 2, "working-day")).toBe("pending");
    expect(status("2026-11-24", 2, "working-day")).toBe("official");
    expect(status("2014-04-25", 3, "working-day")).toBe("unverified");
  });

  it("says so in the derivation", () => {
    const { derivation } = timeLimit({
      from: "2027-02-01",
      length: length(5, "working-day"),
      calendar: vietnamCalendarForecast,
    });
    expect(describeWith(derivation.at(-1) ?? { rule: "" }, vi)).toBe(
      "Lịch nghỉ dùng để tính ngày 15/02/2027 là dự kiến, chưa có thông báo chính thức",
    );
  });
});

describe("bad input", () => {
  it("names the field, the value and the rule", () => {
    expect(issuesOf(() => timeLimit({ from: "2022-02-30", length: length(1, "day"), calendar }))[0]?.params).toEqual({
      value: "2022-02-30",
      rule: "YYYY-MM-DD",
    });
    expect(issuesOf(() => timeLimit({ from: "2022-03-01", length: length(1.5, "day"), calendar }))).toEqual([
      { code: "not-a-whole-number", severity: "error", params: { value: "1.5" }, path: ["amount"] },
    ]);
    expect(issuesOf(() => timeLimit({ from: "2022-03-01", length: length(-1, "day"), calendar }))).toEqual([
      { code: "below-least", severity: "error", params: { value: "-1", least: "0" }, path: ["amount"] },
    ]);
    expect(issuesOf(() => timeLimit({ from: "2026-12-31", length: length(1, "day"), calendar }))[0]?.code).toBe(
      "outside-coverage",
    );
  });
});
