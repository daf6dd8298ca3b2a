import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { readSchedule, safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";
import { cell, phrase } from "./phrases.ts";

const keyOf = (text: string): string => {
  const read = safeParseSchedule(text);
  return read.ok ? scheduleKey(read.value) : "refused";
};
const runs = { numRuns: 300, seed: 2 };

describe("parseSchedule, on varied phrases of every family", () => {
  it("reads each of them", () => {
    fc.assert(
      fc.property(phrase, (text) => keyOf(text) !== "refused"),
      runs,
    );
  });

  it("reads back what formatting writes", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = safeParseSchedule(text);
        if (read.ok) expect(safeParseSchedule(formatSchedule(read.value))).toMatchObject({ value: read.value });
      }),
      runs,
    );
  });

  it("does not depend on the encoding of letters, the kind of space, the case, or hằng for hàng", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const variants = [text.normalize("NFD"), text.replaceAll(" ", "\u00a0"), text.toUpperCase()];
        for (const variant of [...variants, text.replaceAll("hằng", "hàng")]) expect(keyOf(variant)).toBe(keyOf(text));
      }),
      runs,
    );
  });

  it.each(["trước ngày 15/12 ", "quý I - ", "(", "kể từ ngày nhận ", "báo cáo quý, ", "1/1/", "từ tháng 1 đến "])(
    "takes steps in proportion to the length of %j repeated",
    (unit) => {
      const stepsOf = (length: number): number => readSchedule(unit.repeat(Math.floor(length / unit.length))).steps;
      expect(stepsOf(4000) / stepsOf(1000)).toBeLessThan(6);
    },
  );
});
