import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSchedule } from "../../src/schedule/formatSchedule.ts";
import { safeParseSchedule } from "../../src/schedule/safeParseSchedule.ts";
import { scheduleKey } from "../../src/schedule/scheduleKey.ts";
import { keyOf } from "./keyOf.ts";
import { cell, phrase } from "./phrases.ts";

/** What a cell says of time and nothing else; `refused` where it says that it left something unread. */
function timesOf(text: string): string {
  if (safeParseSchedule(text).issues.some(({ code }) => code === "text-not-read")) return "refused";
  // What an event or a scope is called takes whatever is printed; «when something happens» is a kind of on demand.
  return keyOf(text)
    .replace(/\([^)]*\)|\[[^\]]*\]|\?[^|]*/g, "")
    .replaceAll("when", "on-demand");
}
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
      { numRuns: 10_000, seed: 2 },
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

  it("does not depend on what is not seen, on wide gaps, on bullets before it or signs behind it", () => {
    const unseen = fc.constantFrom(
      "\u0001",
      "\u0007",
      "\u001f",
      "\u007f",
      "\u200b",
      "\u200c",
      "\u200d",
      "\u2060",
      "\ufeff",
      "\u00ad",
      "\u200e",
      "\u200f",
    );
    const frame = fc.constantFrom(
      ["- ", ""],
      ["+ ", ";"],
      ["• ", "."],
      ["(", ")"],
      ["", " ;"],
      ['"', '"'],
      ["\n", "\n"],
    );
    fc.assert(
      fc.property(
        phrase,
        fc.nat(),
        unseen,
        fc.constantFrom("  ", "\t", "\u000b", " \u2003"),
        frame,
        (text, at, mark, gap, [a, b]) => {
          const places = [...text.matchAll(/(?<=\D)(?=\D)/g)].map(({ index }) => index);
          const place = places[at % Math.max(1, places.length)] ?? 0;
          const marked = text.slice(0, place) + mark + text.slice(place);
          for (const variant of [marked, text.replaceAll(" ", gap), `${a}${text}${b}`])
            expect(keyOf(variant)).toBe(keyOf(text));
        },
      ),
      runs,
    );
  });

  it("reads a due day before or behind its frequency alike", () => {
    fc.assert(
      fc.property(
        // The first day of a quarter is in its first month, whatever other days are taken to be in.
        fc.integer({ min: 2, max: 31 }),
        fc.constantFrom("trước ngày", "chậm nhất ngày", "trước 16 giờ ngày"),
        fc.constantFrom("hằng tháng", "hằng quý", "mỗi tháng", "mỗi quý", "hàng quý"),
        (day, bound, each) => {
          expect(keyOf(`${bound} ${day} ${each}`)).toMatch(/^R\/(month|quarter)[<@]/);
          for (const joint of [", ", " ", ": "])
            expect(keyOf(`${each}${joint}${bound} ${day}`)).toBe(keyOf(`${bound} ${day} ${each}`));
        },
      ),
      runs,
    );
  });

  it("keeps the times of a cell in printed order, each as it reads alone", () => {
    const year = fc.integer({ min: 2020, max: 2035 });
    const dated = fc.oneof(
      fc.tuple(fc.constantFrom("quý I", "trước quý II", "đến hết quý III"), year).map(([q, y]) => `${q}/${y}`),
      fc.tuple(fc.constantFrom("ngày", "trước ngày", "từ ngày"), year).map(([b, y]) => `${b} 15/6/${y}`),
      fc.constantFrom("hằng tháng", "trước ngày 20 hằng quý", "khi có yêu cầu", "theo quy định"),
    );
    fc.assert(
      fc.property(fc.array(dated, { minLength: 2, maxLength: 4 }), fc.constantFrom("; ", "\n- "), (parts, joint) => {
        const lead = joint === "; " ? "" : "- ";
        expect(keyOf(lead + parts.join(joint))).toBe(parts.map(keyOf).join("|"));
      }),
      runs,
    );
  });

  it("reads back what formatting writes, whatever happens to it on the way", () => {
    const noise = fc.shuffledSubarray(
      [
        (text: string) => text.normalize("NFD"),
        (text: string) => text.replaceAll(" ", "\u00a0"),
        (text: string) => text.toUpperCase(),
        (text: string) => text.replaceAll(/hằng/gi, "hàng"),
        (text: string) => text.replaceAll(" ", "  "),
        (text: string) => `- ${text}.`,
      ],
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(phrase, noise, (text, changes) => {
        const read = safeParseSchedule(text);
        if (!read.ok) return;
        const written = changes.reduce((so, change) => change(so), formatSchedule(read.value));
        expect(keyOf(written)).toBe(scheduleKey(read.value));
      }),
      runs,
    );
  });

  it("reads a word broken by a line as the whole word, or refuses the cell; never as another time", () => {
    const places = fc.tuple(phrase, fc.nat(), fc.constantFrom("\n", "-\n", " "));
    fc.assert(
      fc.property(places, ([text, at, gap]) => {
        // A hyphen inside a Roman numeral makes a range of it, which is what «quý I-II» says too.
        const inside = [...text.matchAll(/(?![IVX]{2})\p{L}(?=\p{L})/gu)].map(({ index }) => index + 1);
        const place = inside[at % Math.max(1, inside.length)];
        if (place === undefined) return;
        const broken = timesOf(`${text.slice(0, place)}${gap}${text.slice(place)}`);
        if (broken !== "refused") expect(broken).toBe(timesOf(text));
      }),
      runs,
    );
  });

  it("reads words written as one as themselves, or refuses the cell; never as another time", () => {
    fc.assert(
      fc.property(phrase, fc.nat(), (text, at) => {
        const gaps = [...text.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
        const place = gaps[at % Math.max(1, gaps.length)];
        if (place === undefined) return;
        const glued = timesOf(text.slice(0, place) + text.slice(place + 1));
        if (glued !== "refused") expect(glued).toBe(timesOf(text));
      }),
      runs,
    );
  });
});
