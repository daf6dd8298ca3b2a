import { describe, expect, it } from "vitest";
import { nextDeadline } from "../../src/schedule/nextDeadline.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { issuesOf } from "../issuesOf.ts";

const next = (phrase: string, asOf: `${number}-${number}-${number}`) =>
  nextDeadline(parseSchedule(phrase), { planYear: 2022, asOf })?.due;

describe("nextDeadline", () => {
  it("counts a deadline of the day itself, and goes on to the next one after it", () => {
    expect(next("Hằng quý", "2022-03-31")).toBe("2022-03-31");
    expect(next("Hằng quý", "2022-04-01")).toBe("2022-06-30");
  });

  it("takes the earliest of several, whatever their printed order", () => {
    expect(next("Quý II Quý I", "2022-01-10")).toBe("2022-03-31");
  });

  it("finds none behind the horizon, or where nothing falls due", () => {
    expect(next("Quý I", "2022-04-01")).toBeUndefined();
    expect(next("Thường xuyên", "2022-04-01")).toBeUndefined();
  });

  it("refuses a day that is none, which would come before or after every other", () => {
    expect(issuesOf(() => next("Quý I", "2022-1-5"))[0]?.code).toBe("invalid-date");
    expect(issuesOf(() => next("Quý I", "2022-02-30"))[0]?.code).toBe("invalid-date");
  });
});
