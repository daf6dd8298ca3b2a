import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios } from "../../src/core/compareRatios.ts";
import { percentRatio } from "../../src/core/percentRatio.ts";
import { judge } from "../../src/kpi/judge.ts";
import type { ChangeTarget, ShareTarget, Target } from "../../src/kpi/target.ts";

const source = { document: "QĐ" };
const counts = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map(([yes, no, unknown]) => ({ all: yes + no + unknown, yes, no }))
  .filter(({ all }) => all > 0);
const shares = fc
  .record({ kind: fc.constantFrom("at-least" as const, "at-most" as const), p: fc.nat(100) })
  .map(({ kind, p }): ShareTarget => ({ measure: "m", kind, percent: `${p}%` as const, source }));
const changes = fc
  .record({
    kind: fc.constantFrom("increase" as const, "decrease" as const),
    p: fc.option(fc.nat(100), { nil: undefined }),
    reading: fc.constantFrom(
      "points" as const,
      "points-of-total" as const,
      "relative" as const,
      "relative-share" as const,
    ),
  })
  .map(
    ({ kind, p, reading }): ChangeTarget => ({
      measure: "m",
      kind,
      reading,
      baseline: "previous-year",
      source,
      ...(p === undefined ? {} : { by: `${p}%` as const }),
    }),
  );
const targets: fc.Arbitrary<Target> = fc.oneof(shares, changes);

describe("judge", () => {
  it("every percentage from 1 to 100 at equality, one below and one above, for counts to 10^15", () => {
    for (let p = 1n; p <= 100n; p++)
      for (const scale of [1n, 7n, 1_000n, 10n ** 13n]) {
        const all = `${100n * scale}` as const;
        const at = (yes: bigint) =>
          judge(
            { measure: "m", kind: "at-least", percent: `${Number(p)}%` as const, source },
            { all, yes: `${yes}` as const, no: `${100n * scale - yes}` as const },
          );
        expect(at(p * scale).kind).toBe("met");
        expect(at(p * scale - 1n)).toMatchObject({ kind: "not-met", gap: { count: "1" } });
        if (p < 100n) expect(at(p * scale + 1n).kind).toBe("met");
      }
  });

  it("a rise of exactly 20 % is met in all of 4,000 cases, and not with one less", () => {
    const target = {
      measure: "m",
      kind: "increase",
      by: "20%",
      reading: "relative",
      baseline: "2021",
      source,
    } as const;
    for (let fifth = 1; fifth <= 4000; fifth++) {
      const baseline = { all: fifth * 5, yes: fifth * 5, no: 0 };
      const now = (yes: number) => judge(target, { all: yes, yes, no: 0 }, { baseline }).kind;
      expect(now(fifth * 6)).toBe("met");
      expect(now(fifth * 6 - 1)).toBe("not-met");
    }
  });

  it("agrees with the figure it tells: met exactly when the figure is at or beyond the target", () => {
    fc.assert(
      fc.property(targets, counts, counts, (target, { all, yes }, baseline) => {
        const known = { all, yes, no: all - yes };
        const verdict = judge(target, known, { baseline: { ...baseline, no: baseline.all - baseline.yes } });
        if (verdict.kind !== "met" && verdict.kind !== "not-met") return;
        const asked = "percent" in target ? target.percent : (target.by ?? "0%");
        const side = compareRatios(verdict.value, percentRatio(asked)) * (target.kind === "at-most" ? -1 : 1);
        const strict = !("percent" in target) && target.by === undefined;
        expect(verdict.kind).toBe(side > 0 || (side === 0 && !strict) ? "met" : "not-met");
      }),
    );
  });

  it("open exactly when what is unknown can decide either way; decided verdicts hold for every answer", () => {
    fc.assert(
      fc.property(targets, counts, counts, (target, now, baseline) => {
        const verdict = judge(target, now, { baseline });
        if (verdict.kind === "no-data" || verdict.kind === "not-applicable") return;
        const answers = [now.yes, now.all - now.no].flatMap((yes) =>
          [baseline.yes, baseline.all - baseline.no].map(
            (then) =>
              judge(
                target,
                { all: now.all, yes, no: now.all - yes },
                { baseline: { all: baseline.all, yes: then, no: baseline.all - then } },
              ).kind,
          ),
        );
        const decided = new Set(answers.filter((kind) => kind !== "no-data"));
        expect(verdict.kind).toBe(decided.size === 1 ? [...decided][0] : "open");
      }),
    );
  });

  it("an open figure lies between what the unknown can make of it, and both ends are reached", () => {
    fc.assert(
      fc.property(targets, counts, counts, (target, now, { all, yes }) => {
        const baseline = { all, yes, no: all - yes };
        const verdict = judge(target, now, { baseline });
        if (verdict.kind !== "open") return;
        const at = (n: number) => judge(target, { all: now.all, yes: n, no: now.all - n }, { baseline });
        const ends = [at(now.yes), at(now.all - now.no)].map((end) => ("value" in end ? end.value : undefined));
        const { lowest, highest } = verdict.bounds;
        expect(ends.some((end) => end && compareRatios(end, lowest) === 0)).toBe(true);
        expect(ends.some((end) => end && compareRatios(end, highest) === 0)).toBe(true);
        expect(compareRatios(lowest, highest)).toBe(-1);
        expect(verdict.unknown).toBe(String(now.all - now.yes - now.no));
      }),
    );
  });

  it("the gap is exact, of shares and of changes: that many more are enough, one fewer is not", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(targets, counts, counts, (target, { all, yes }, before) => {
        const baseline = { all: before.all, yes: before.yes, no: before.all - before.yes };
        const verdict = judge(target, { all, yes, no: all - yes }, { baseline });
        if (verdict.kind !== "not-met") return;
        const more = target.kind === "at-least" || target.kind === "increase";
        const gap = Number(verdict.gap?.count) * (more ? 1 : -1);
        const enough = yes + gap;
        // More than there are cannot be reached, fewer than none neither.
        if (enough < 0 || enough > all) return;
        const kindAt = (n: number) => judge(target, { all, yes: n, no: all - n }, { baseline }).kind;
        expect(kindAt(enough)).toBe("met");
        expect(kindAt(enough - Math.sign(gap))).toBe("not-met");
        kinds.add(target.kind);
      }),
    );
    expect([...kinds].sort()).toEqual(["at-least", "at-most", "decrease", "increase"]);
  });

  it("the gap of an open verdict tells how many of the unknown decide it", () => {
    fc.assert(
      fc.property(targets, counts, counts, (target, now, { all, yes }) => {
        const baseline = { all, yes, no: all - yes };
        const verdict = judge(target, now, { baseline });
        if (verdict.kind !== "open") return;
        const settled = now.yes + Number(verdict.gap.count);
        const kindAt = (n: number) => judge(target, { all: now.all, yes: n, no: now.all - n }, { baseline }).kind;
        const more = target.kind === "at-least" || target.kind === "increase";
        expect(kindAt(settled)).toBe("met");
        expect(kindAt(more ? settled - 1 : settled + 1)).toBe("not-met");
      }),
    );
  });
});
