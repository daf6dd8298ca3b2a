import { describe, expect, it } from "vitest";
import { isoInstant } from "../../../src/tally/engine/isoInstant.ts";

describe("isoInstant", () => {
  it.each([
    "2022-01-28T16:00:00+07:00",
    "2022-01-28T16:00:00.5+07:00",
    "2022-01-28T16:00:00.123456-03:30",
    "2022-01-28T16:00+07:00",
    "2024-02-29T23:59:59Z",
    "1969-12-31T23:59:59.999Z",
    "0001-01-01T00:00:00Z",
  ])("reads %s as the host does, in microseconds", (text) => {
    const beyond = Number(/\.\d{3}(\d+)/.exec(text)?.[1] ?? 0); // a Date holds milliseconds only
    expect(isoInstant(text)).toBe(Date.parse(text) * 1000 + beyond);
  });

  it.each([
    ["2022-01-28 16:00:00+0700", "2022-01-28T16:00:00+07:00"], // a space, an offset without its colon
    ["2022-01-28T16:00Z", "2022-01-28T16:00:00Z"],
    ["2022-01-28T16:00:00.1234560Z", "2022-01-28T16:00:00.123456Z"], // seven digits, as database servers write
  ])("reads %s as %s", (text, same) => {
    expect(isoInstant(text)).toBe(isoInstant(same));
  });

  it.each([
    "",
    "2022-01-28",
    "2022-01-28T16:00:00", // civil time without an offset is no moment
    "2022-01-28T16:00:00Z ",
    "2022-01-28T16:00:00.Z",
    "2022-01-28T16:00:00.1234567Z",
    "2022-01-28T16:00:00+07",
    "2022-01-28T16:00:00+07:0",
    "2022-01-28T24:00:00Z",
    "2022-01-28T16:60:00Z",
    "2022-01-28T16:00:60Z",
    "2022-02-29T16:00:00Z",
    "28/01/2022 16:00:00Z",
    "2022-01-28T16-00-00Z",
    "2022-01-28T1a:00:00Z",
  ])("answers that %j is none", (text) => {
    expect(isoInstant(text)).toBeNaN();
  });
});
