import { describe, expect, it } from "vitest";
import { nextDeadline } from "../../src/schedule/nextDeadline.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";

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
});
