import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../src/data/index.ts";
import {
  addDays,
  addWorkingDays,
  describeIssue,
  isWorkingDay,
  nextDeadline,
  parseSchedule,
  plainDate,
  timeLimit,
  workCalendar,
} from "../../src/index.ts";
import { en } from "../../src/locale/en.ts";
import { issuesOf } from "../issuesOf.ts";

// What callers without types give, or JSON that nobody checked.
const given = (value: unknown): never => value as never;

describe("a calendar that is none", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["2022-01-28", "2022-01-28"],
    [{}, "{…}"],
    [{ covers: null }, "{…}"],
  ])("%s is refused by name", (calendar, value) => {
    const refused = [{ code: "not-a-calendar", severity: "error", params: { value } }];
    expect(issuesOf(() => addWorkingDays(given(calendar), "2022-01-28", 5))).toEqual(refused);
    expect(issuesOf(() => isWorkingDay(given(calendar), "2022-01-28"))).toEqual(refused);
    expect(issuesOf(() => workCalendar(given(calendar)))).toEqual(refused);
  });

  it("is found where only a roll needs it", () => {
    const options = { planYear: 2022, asOf: "2022-01-01", roll: "forward", calendar: given({}) } as const;
    expect(issuesOf(() => nextDeadline(parseSchedule("Quý I"), options))[0]?.code).toBe("not-a-calendar");
  });
});

describe("a day that is none", () => {
  it("is shown by its moment when it is a Date, whatever the time zone of the machine", () => {
    const [issue] = issuesOf(() => plainDate(new Date("2022-01-27T17:30:00Z")));
    expect(issue?.params).toEqual({ value: "2022-01-27T17:30:00.000Z", rule: "YYYY-MM-DD" });
    expect(issuesOf(() => plainDate(new Date("x")))[0]?.params).toMatchObject({ value: "Invalid Date" });
  });

  it.each([undefined, null, 20220128, {}])("%s is refused, never a crash", (date) => {
    expect(issuesOf(() => isWorkingDay(vietnamCalendar, given(date)))[0]?.code).toBe("invalid-date");
    expect(issuesOf(() => addDays(given(date), 1))[0]?.code).toBe("invalid-date");
  });

  it("names the field it was given in", () => {
    const asked = (asOf: unknown) =>
      issuesOf(() => nextDeadline(parseSchedule("Quý I"), given({ planYear: 2022, asOf })));
    expect(asked("28/01/2022")).toMatchObject([{ path: ["asOf"], params: { value: "28/01/2022" } }]);
    expect(asked(undefined)).toMatchObject([{ path: ["asOf"], params: { value: "undefined" } }]);
  });
});

describe("a time limit that is none", () => {
  const limit = (more: object) =>
    issuesOf(() =>
      timeLimit(given({ from: "2022-01-14", length: { amount: 5, unit: "day" }, calendar: vietnamCalendar, ...more })),
    );

  it("has no length or no such unit", () => {
    expect(limit({ length: undefined })).toMatchObject([{ code: "unknown-unit", path: ["length", "unit"] }]);
    const [plural] = limit({ length: { amount: 5, unit: "days" } });
    expect(plural && describeIssue(plural)).toBe(
      "Không có đơn vị thời gian «days»; chỉ có: hour, day, working-day, week, month, year",
    );
  });

  it("counts neither after nor before: nothing else is taken for “before”", () => {
    const [issue] = limit({ direction: "backward" });
    expect(issue).toMatchObject({ code: "unknown-direction", path: ["direction"] });
    expect(issue && describeIssue(issue, en)).toBe("There is no direction “backward”; there are: after, before");
  });

  it("has a calendar", () => {
    expect(limit({ calendar: undefined })[0]?.code).toBe("not-a-calendar");
  });
});
