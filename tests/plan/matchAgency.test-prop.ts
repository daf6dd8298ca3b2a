import fc from "fast-check";
import { expect, it } from "vitest";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import { matchAgency } from "../../src/plan/matchAgency.ts";

const { agencies } = quangNgai2022Plan;
const agency = fc.constantFrom(...agencies);

/** Ways of writing one name that change nothing in what it names. */
const writing = fc.constantFrom<(name: string) => string>(
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.replaceAll(" ", "\u00a0 "),
  (name) => name.replace(" - ", " – "),
  (name) => ` ${name}.`,
);

it("finds every agency under every way of writing its name", () => {
  fc.assert(
    fc.property(agency, fc.array(writing, { maxLength: 3 }), (wanted, ways) => {
      const name = ways.reduce((text, way) => way(text), wanted.name);
      const match = matchAgency(name, agencies);
      expect(match.agency).toBe(wanted);
      expect(match.candidates[0]?.score).toBe(1);
    }),
  );
});

it("finds every agency without its diacritics, less surely", () => {
  fc.assert(
    fc.property(agency, (wanted) => {
      const bare = wanted.name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
      expect(matchAgency(bare, agencies).agency).toBe(wanted);
    }),
  );
});

it("gives an agency only with a candidate above 0.8, scores in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Sở", "Tài", "chính", "UBND", "tỉnh", "và", "TT", "x"), { maxLength: 8 }),
      (w) => {
        const match = matchAgency(w.join(" "), agencies);
        const scores = match.candidates.map((c) => c.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        if (match.agency) expect(scores[0]).toBeGreaterThan(Math.max(0.8, scores[1] ?? 0));
      },
    ),
  );
});
