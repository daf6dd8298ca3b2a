import { describe, expect, it } from "vitest";
import { rollToWorkingDay } from "../../src/calendar/rollToWorkingDay.ts";
import { timeLimit } from "../../src/calendar/timeLimit.ts";
import { vietnamCalendar as calendar } from "../../src/data/vietnamCalendar.ts";
import { issuesOf } from "../issuesOf.ts";

describe("a way to roll there is none of", () => {
  const roll = "next" as never;
  const length = { amount: 1, unit: "day" } as const;

  it.each<[string, () => unknown]>([
    ["a day off", () => rollToWorkingDay(calendar, "2022-01-29", roll)],
    ["a working day", () => rollToWorkingDay(calendar, "2022-01-28", roll)],
    ["the end of a time limit", () => timeLimit({ from: "2022-03-01", length, calendar, roll })],
  ])("is refused for %s", (_, call) => {
    expect(issuesOf(call)).toEqual([
      {
        code: "unknown-roll",
        severity: "error",
        params: { value: "next", allowed: ["none", "forward", "backward"] },
        path: ["roll"],
      },
    ]);
  });
});
