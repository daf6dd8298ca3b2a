import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KstthcError } from "../../src/core/kstthcError.ts";
import { variants, vocabulary } from "../../src/schedule/grammar/vocabulary.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";
import { readSchedule, safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";

const phrases: readonly string[] = JSON.parse(
  readFileSync("tests/fixtures/schedule/schedule-phrases.json", "utf8"),
).map(({ phrase }: { readonly phrase: string }) => phrase);
const words: readonly string[] = [...new Set([...vocabulary, ...Object.keys(variants)])];
const signs: readonly string[] = [..."()[].,;:/-+&\"•–'%#? \n\t\u00a0\u0301\ud800", "1", "12", "2026", "I", "IV"];
const joints: readonly string[] = ["", " ", ", ", "; ", ": ", "\n- ", " và ", " (", ") "];

const stepsOf = (unit: string, length: number): number =>
  readSchedule(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)).steps;

/** Steps for each character that no repeated unit may exceed; the worst word takes about 55. */
const most = 100;

describe("the steps that reading takes", () => {
  it.each([
    ["each word of the dictionary", words.map((word) => `${word} `)],
    ["each sign and figure", signs],
    ["each phrase of the fixture", phrases.map((phrase) => `${phrase} `)],
  ])("grow with the length of %s, repeated to 0.5 and 2.5 kB", (_, units) => {
    for (const unit of units) {
      const [small, large] = [stepsOf(unit, 500), stepsOf(unit, 2500)];
      expect([unit, large <= 2500 * most, large / small < 7]).toEqual([unit, true, true]);
    }
  });

  it.each([
    ["all words of the dictionary", words.join(" ")],
    ["all phrases of the fixture", phrases.join("; ")],
    ["all phrases, without a joint", phrases.join(" ")],
    ["nested brackets", "([".repeat(500)],
    ["days that go on", "1/1/"],
    ["a list that goes on", "quý I, "],
    ["ranges that go back", "tháng 11 đến tháng 3, "],
    ["commas behind a basis", "theo kế hoạch,,,,,,,,"],
    ["colons", "Quý I: "],
    ["one letter", "a"],
  ])("grow with the length of %s, repeated to 10 and 100 kB", (_, unit) => {
    const [small, large] = [stepsOf(unit, 10_000), stepsOf(unit, 100_000)];
    expect(large / small).toBeGreaterThan(5);
    expect(large / small).toBeLessThan(14);
    expect(large).toBeLessThan(100_000 * most);
  });

  it("grow with the length of any few words, signs and phrases, repeated to 5 kB", () => {
    const piece = fc.constantFrom(...words, ...signs, ...phrases);
    const unit = fc
      .array(fc.tuple(piece, fc.constantFrom(...joints)), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.flat().join(""));
    fc.assert(
      fc.property(unit, (text) => {
        expect(stepsOf(text, 5000)).toBeLessThan(5000 * most);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...words, ...signs, ...phrases, ...joints));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  it("is a schedule, or is refused with one error that can be told", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const read = safeParseSchedule(cell);
        expect(read.issues.filter(({ severity }) => severity === "error")).toHaveLength(read.ok ? 0 : 1);
        for (const { span = [0, 0] } of read.issues) expect(0 <= span[0] && span[1] <= cell.length).toBe(true);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it("makes parsing throw nothing but our error", () => {
    fc.assert(
      fc.property(text, (cell) => {
        try {
          parseSchedule(cell);
        } catch (error) {
          expect(error).toBeInstanceOf(KstthcError);
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
