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
  ])("grow with the length of %s, repeated to 1 and 5 kB", (_, units) => {
    for (const unit of units) {
      const [small, large] = [stepsOf(unit, 1000), stepsOf(unit, 5000)];
      expect([unit, large <= 5000 * most, large / small < 10]).toEqual([unit, true, true]);
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
    ["labels", "Sở A, Sở B: quý I/2026; "],
    ["labels that are years", "Năm 2026: quý II; "],
    ["labels that are periods", "Quý I: trước 25/3; "],
    ["remarks", "Quý I (a b c d e f g h i k l m n), "],
    ["remarks behind a colon", "Quý I: rà soát, "],
    ["days that share their frequency", "trước ngày 20/6 và trước ngày 20/12 hằng năm; "],
    ["events that name each other", "sau khi A ban hành; trong 6 tháng sau khi A; "],
    ["frequencies beside years", "trong năm 2022, hằng quý; thường xuyên; năm 2022; "],
    ["days in brackets", "hằng quý (25/3; 25/6; 25/9; 25/12), "],
    ["brackets left open", "hằng quý (25/3; "],
    ["beginnings", "hằng tháng, từ tháng 7/2026, "],
    ["events with their end", "từ ngày ký đến hết ngày 31/12/2026; "],
    ["ends that go on", "kể từ ngày đến đến đến "],
    ["text that is no time", "abc xyz, "],
    ["lines of their own", "Khi có yêu cầu\nQuý I\n"],
    ["lines that go on", "Khi có yêu cầu\nquý I\n"],
    ["lines that count", "6 tháng một lần\n"],
    ["lines that are no time", "Abc\nxyz\n"],
    ["lines in one long text", "sau khi ban hành\n(quý I) "],
    ["text between times", "abc quý I/2026 "],
    ["weak times beside text", "năm 2026, abc; trước 15/6/2026, "],
    ["letters and marks coded apart", "Quý I/2026 abc ".normalize("NFD")],
    ["odd spaces", "Quý\u00a0I/2026; "],
    ["repairs", "Thuờng xuyên; "],
    ["exceptions", "riêng quý "],
    ["conditions", "Quý I, trừ khi a, "],
    ["history", "điều chỉnh abc quý I/2026, "],
    ["pointers", "theo kế hoạch của Sở và "],
    ["reports", "Báo cáo năm: tính từ ngày "],
    ["numerals", "chín mươi (90) "],
    ["days of a month", "ngày 1, 2, 3, 4, 5, "],
    ["days called one by one", "ngày 1, ngày 2, ngày 3, "],
    ["the same day", "ngày 1, "],
    ["days of a month before it", "ngày 1 và "],
    ["months by their place", "ngày 1 tháng cuối quý I "],
    ["years before their quarters", "Năm 2026, quý I, "],
    ["periods narrowed behind a comma", "Quý II/2026, trước ngày 15/6, "],
    ["conditions behind a comma", "Quý I, sau khi a, "],
    ["scopes in brackets", "Quý I (đối với a "],
    ["events before a length", "sau khi a 5 ngày b "],
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
