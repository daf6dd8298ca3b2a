import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { en } from "../../src/schedule/words/en.ts";
import { readTable } from "../tables/readTable.ts";
import { drawnFrom } from "./drawnFrom.ts";
import { keyOf } from "./keyOf.ts";

/** Every phrase of the truth tables, read or refused. */
const printed = ["schedulePhrases.csv", "blindPhrases.csv"].flatMap((table) =>
  readTable(table).map((row) => (row["cách ghi"] ?? "").replaceAll("\\n", "\n")),
);
const joints = [", ", "; ", " và ", "\n- ", " (", " ", ": ", " - ", ". ", "/", " hoặc "];

/** A phrase with some of its figures changed: days, months and numbers that may not exist among them. */
const phrase = fc
  .tuple(
    drawnFrom(printed, (text) => text),
    fc.array(fc.option(fc.nat(31), { nil: undefined, freq: 3 }), { maxLength: 8 }),
  )
  .map(([text, figures]) => {
    let at = 0;
    return text.replace(/\d+/g, (figure) => String((figure.length > 2 ? undefined : figures[at++]) ?? figure));
  });

/** One or two of them in a cell, put together in any way a clerk might. */
const cell = fc.oneof(
  phrase,
  fc
    .tuple(phrase, fc.constantFrom(...joints), phrase)
    .map(([first, joint, next]) => first + joint + next + (joint === " (" ? ")" : "")),
);

describe("any two phrases of the truth tables in one cell, with any figures", () => {
  it("are read back from what formatting writes", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = safeParseSchedule(text);
        if (read.ok) expect(safeParseSchedule(formatSchedule(read.value))).toMatchObject({ value: read.value });
      }),
      { numRuns: 8000, seed: 61 },
    );
  });

  it("are written in English without a place left open", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = safeParseSchedule(text);
        if (read.ok && !/[{}]/.test(text)) expect(formatSchedule(read.value, en)).not.toMatch(/[{}]|undefined/);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("read alike in NFD, in capitals, with odd or wide spaces, and with hàng for hằng", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const variants = [
          text.normalize("NFD"),
          // A capital that begins a line may begin a time of its own: in capitals lines tell nothing of that.
          text.includes("\n") ? text : text.toUpperCase(),
          text.replaceAll(" ", "\u00a0"),
          text.replaceAll(" ", "  "),
          text.replaceAll("hằng", "hàng").replaceAll("Hằng", "Hàng"),
        ];
        expect(variants.map(keyOf)).toEqual(variants.map(() => keyOf(text)));
      }),
      { numRuns: 3000, seed: 8 },
    );
  });
});
