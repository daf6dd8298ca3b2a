import fc from "fast-check";
import { expect, it } from "vitest";
import { readInstant } from "../../../src/tally/csv/timeReaders.ts";
import { isoInstant } from "../../../src/tally/engine/isoInstant.ts";

function fromBytes(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const slots = new Float64Array(1);
  return readInstant(bytes, 0, bytes.length, slots, 0) ? (slots[0] as number) : Number.NaN;
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const clock = fc.oneof(
  fc.tuple(digits(2), digits(2)).map((parts) => parts.join(":")),
  fc.tuple(digits(2), digits(2), digits(2)).map((parts) => parts.join(":")),
  fc
    .tuple(digits(2), digits(2), digits(2), fc.stringMatching(/^\d{0,5}[0-9]0{0,3}$/))
    .map(([h, m, s, f]) => `${h}:${m}:${s}.${f}`),
  fc.constantFrom("10:00:00.", "1:00", "10:0", "10-00", ""),
);
const offset = fc.oneof(
  fc.constantFrom("Z", "z", "+07:00", "+0700", "-03:30", "+7", "+07", "+07:0"),
  fc.tuple(fc.constantFrom("+", "-"), digits(2), digits(2)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
const day = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`),
  fc.constantFrom("2022-01-28", "2022-1-28", "2022/01/28", ""),
);
const written = fc
  .tuple(day, fc.constantFrom("T", " ", "t"), clock, offset)
  .map(([date, separator, time, zone]) => `${date}${separator}${time}${zone}`);

it("records in memory and bytes of a file read the same instants, and refuse the same", () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(fromBytes(text)).toBe(isoInstant(text));
    }),
    { numRuns: 2000 },
  );
});

it("reads hours as spreadsheets write them, beside a day as they write it", () => {
  expect(fromBytes("8/1/2022 8:05")).toBe(isoInstant("2022-01-08T08:05:00+07:00"));
  expect(fromBytes("28/01/2022 9:05:07")).toBe(isoInstant("2022-01-28T09:05:07+07:00"));
  for (const text of ["28/01/2022 8:5", "28/01/2022 :05", "28/01/2022 8:", "28/01/2022 x:05", "2022-01-28 8:05"])
    expect(fromBytes(text), text).toBeNaN();
});

it("only a file may leave the offset out: what a one-stop system exports is the clock of Việt Nam", () => {
  expect(fromBytes("2022-01-28 16:00:00")).toBe(isoInstant("2022-01-28T16:00:00+07:00"));
  expect(isoInstant("2022-01-28 16:00:00")).toBeNaN();
});
