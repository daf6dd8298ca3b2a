import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.ts";
import type { Target } from "../../src/kpi/target.ts";
import {
  byPeriod,
  type Condition,
  date,
  dayOf,
  eq,
  gt,
  gte,
  instant,
  isKnown,
  judgeTally,
  lte,
  measure,
  mergeTallies,
  money,
  nullable,
  oneOf,
  type RecordOf,
  rollUp,
  table,
  tabulation,
  tally,
  tallyAsync,
  text,
} from "../../src/tally/index.ts";
import { issuesOf, issuesOfPromise } from "../issuesOf.ts";

const dossier = table("dossier", {
  agency: text(),
  procedure: text(),
  acceptedAt: instant(),
  dueOn: date(),
  finishedAt: nullable(instant()),
  paidBy: nullable(oneOf(["cash", "online"])),
  fee: nullable(money()),
});
type Dossier = RecordOf<typeof dossier>;
const unit = "dossier";
const onTime = measure(dossier, {
  id: "on-time",
  unit,
  denominator: isKnown(dossier.agency),
  numerator: lte(dayOf(dossier.finishedAt), dossier.dueOn),
});
const online = measure(dossier, {
  id: "online",
  unit,
  denominator: isKnown(dossier.paidBy),
  numerator: eq(dossier.paidBy, "online"),
});
const one = (more: Partial<Dossier> = {}): Dossier => ({
  agency: "Sở Y tế",
  procedure: "1.001193",
  acceptedAt: "2022-01-28T08:00:00+07:00",
  dueOn: "2022-02-08",
  ...more,
});

describe("days and periods are those of Việt Nam", () => {
  const months = tabulation(dossier, { measures: [online], by: [byPeriod(dossier.acceptedAt, "month")] });
  const monthOf = (acceptedAt: string | Date) => tally(months, [one({ acceptedAt })]).groups[0]?.key[0];

  it("puts 2021-12-31T16:59:59Z into December and 17:00:00Z into January", () => {
    expect(monthOf("2021-12-31T16:59:59Z")).toBe("2021-12");
    expect(monthOf(new Date("2021-12-31T16:59:59.999Z"))).toBe("2021-12");
    expect(monthOf("2021-12-31T17:00:00Z")).toBe("2022-01");
    expect(monthOf("2022-01-01T00:00:00+07:00")).toBe("2022-01");
  });

  it("counts a finish at 16:00 on the due day as on time, the first second after it as late", () => {
    const cell = (finishedAt: string | null) =>
      tally(tabulation(dossier, { measures: [onTime] }), [one({ finishedAt })]).groups[0]?.cells[0];
    expect(cell("2022-02-08T16:00:00+07:00")).toEqual([1, 1, 0]);
    expect(cell("2022-02-08T23:59:59+07:00")).toEqual([1, 1, 0]);
    expect(cell("2022-02-09T00:00:00+07:00")).toEqual([1, 0, 1]);
    expect(cell(null)).toEqual([1, 0, 0]); // unfinished: not on time, and not known to be late
  });

  it("begins the periods of a regime on the 15th of the month before", () => {
    const source = { document: "09/2019/NĐ-CP" };
    const rule = { from: { shift: -1, nth: 15 }, to: { nth: 14 } };
    const regime = {
      id: "r",
      validFrom: "2019-03-12",
      source,
      periods: { month: rule, quarter: rule, year: rule },
    } as const;
    const keys = (["month", "quarter", "year"] as const).map((grain) =>
      tally(tabulation(dossier, { measures: [online], by: [byPeriod(dossier.dueOn, grain, regime)] }), [
        one({ dueOn: "2021-12-14" }),
        one({ dueOn: "2021-12-15" }),
        one({ dueOn: "2022-03-14" }),
        one({ dueOn: "2022-03-15" }),
      ]).groups.map(({ key }) => key[0]),
    );
    expect(keys).toEqual([
      ["2021-12", "2022-01", "2022-03", "2022-04"],
      ["2021-Q4", "2022-Q1", "2022-Q2"],
      ["2021", "2022"],
    ]);
    expect(issuesOf(() => byPeriod(dossier.dueOn, "half-year", regime))[0]?.code).toBe("regime-not-tallied");
  });
});

describe("what is counted", () => {
  it("procedures by some or by every dossier; one without an answer stays unknown", () => {
    const per = (when: "some" | "every") =>
      measure(dossier, {
        id: when,
        unit: "procedure",
        per: dossier.procedure,
        when,
        denominator: gte(dossier.fee, 0),
        numerator: eq(dossier.paidBy, "online"),
      });
    const counted = tally(tabulation(dossier, { measures: [per("some"), per("every")] }), [
      one({ procedure: "a", fee: 1, paidBy: "online" }),
      one({ procedure: "a", fee: 1, paidBy: "cash" }),
      one({ procedure: "b", fee: 1, paidBy: "online" }),
      one({ procedure: "c", fee: 1, paidBy: "cash" }),
      one({ procedure: "d", fee: 1 }),
    ]);
    expect(counted.groups[0]?.cells).toEqual([
      [4, 2, 1],
      [4, 1, 2],
    ]);
    expect(issuesOf(() => mergeTallies(counted, counted))[0]).toMatchObject({
      code: "units-do-not-merge",
      params: { measures: ["some", "every"] },
    });
    expect(issuesOf(() => rollUp(counted, []))[0]?.code).toBe("units-do-not-merge");
  });

  it("sums beyond 2^53 exactly, and says how many records have no amount", () => {
    const sum = measure(dossier, {
      id: "fees",
      unit,
      weigh: dossier.fee,
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
    });
    const most = Number.MAX_SAFE_INTEGER;
    const counted = tally(tabulation(dossier, { measures: [sum] }), [
      ...Array.from({ length: 1000 }, () => one({ fee: most, paidBy: "online" })),
      one({ fee: 1n, paidBy: "cash" }),
      one({ paidBy: "cash" }),
    ]);
    const total = BigInt(most) * 1000n;
    expect(counted.groups[0]?.cells[0]).toEqual([`${total + 1n}`, `${total}`, "1", 1]);
  });

  it("leaves out exclusions; a record that may be excluded stays unknown", () => {
    const paid = measure(dossier, {
      ...online,
      id: "paid",
      exclusions: [{ reason: "free-of-charge", when: eq(dossier.fee, 0) }],
    });
    const counted = tally(tabulation(dossier, { measures: [paid] }), [
      one({ paidBy: "online", fee: 0 }),
      one({ paidBy: "online", fee: 5 }),
      one({ paidBy: "online" }),
    ]);
    expect(counted.groups[0]?.cells[0]).toEqual([2, 1, 0]);
  });

  it("reports a record that does not fit and counts it as unreadable", () => {
    const issues: Issue[] = [];
    const bad = [one(), { ...one(), paidBy: "card" }, { ...one(), agency: null }] as never;
    const counted = tally(tabulation(dossier, { measures: [online], by: [dossier.agency] }), bad, {
      onIssue: (issue) => issues.push(issue),
    });
    expect(counted).toMatchObject({ records: 1, unreadable: 2 });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-value", [1, "paidBy"]],
      ["missing-value", [2, "agency"]],
    ]);
  });

  it("refuses conditions from JSON that do not fit the table", () => {
    const from = (condition: object) =>
      issuesOf(() => measure(dossier, { ...online, numerator: condition as Condition<"dossier"> }))[0]?.code;
    const field = { kind: "field", table: "dossier", name: "paidBy" };
    expect(from({ kind: "compare", op: "eq", left: { ...field, name: "__proto__" }, right: field })).toBe(
      "unknown-column",
    );
    expect(from({ kind: "compare", op: "eq", left: field, right: { kind: "value", value: "card" } })).toBe(
      "invalid-value",
    );
    expect(from({ kind: "and", all: [] })).toBe("empty-condition");
    expect(from({ kind: "compare", op: "lt", left: field, right: { kind: "value", value: "cash" } })).toBe("no-order");
    expect(from({ kind: "either" })).toBe("not-a-condition");
    expect(from(undefined as never)).toBe("not-a-condition");
  });

  it("refuses to group by what has no periods, by a period there is none of, by no field of the table", () => {
    const by = (dimension: object) =>
      issuesOf(() => tabulation(dossier, { measures: [online], by: [dimension as never] })).map(({ code, path }) => [
        code,
        path,
      ]);
    expect(by({ table: "dossier", name: "agency", period: "year" })).toEqual([["no-period", ["by", 0]]]);
    expect(by({ table: "dossier", name: "dueOn", period: "years" })).toEqual([["unknown-period", ["by", 0]]]);
    expect(by({ table: "dossier", name: "toString" })).toEqual([["unknown-column", ["by", 0]]]);
  });
});

describe("tallies add up", () => {
  const by = tabulation(dossier, { measures: [online], by: [dossier.agency, byPeriod(dossier.dueOn, "month")] });
  const records = Array.from({ length: 300 }, (_, n) =>
    one({
      agency: `Sở ${n % 7}`,
      dueOn: `2022-${String((n % 12) + 1).padStart(2, "0")}-10`,
      paidBy: n % 3 === 0 ? "online" : n % 3 === 1 ? "cash" : null,
    }),
  );
  const whole = tally(by, records);

  it("rolled up to quarters, agencies and the whole as if counted so", () => {
    const counted = (groups: readonly never[]) =>
      tally(tabulation(dossier, { measures: [online], by: groups }), records);
    const wanted = [
      [dossier.agency],
      [byPeriod(dossier.dueOn, "quarter")],
      [byPeriod(dossier.dueOn, "half-year"), dossier.agency],
      [],
    ];
    for (const groups of wanted) expect(rollUp(whole, groups)).toEqual(counted(groups as never));
    expect(issuesOf(() => rollUp(whole, [dossier.procedure]))[0]?.code).toBe("not-coarser");
    expect(
      issuesOf(() => rollUp(rollUp(whole, [byPeriod(dossier.dueOn, "year")]), [byPeriod(dossier.dueOn, "month")]))[0]
        ?.code,
    ).toBe("not-coarser");
  });

  it("only with equal definitions, whatever the order of their fields in JSON", () => {
    const other = tally(tabulation(dossier, { measures: [onTime], by: by.by }), records);
    expect(issuesOf(() => mergeTallies(whole, other))[0]).toMatchObject({
      code: "tallies-differ",
      params: { index: 1 },
    });
    const { by: groupings, measures, table: name } = whole.tabulation;
    expect(mergeTallies(whole, { ...whole, tabulation: { by: groupings, measures, table: name } }).records).toBe(600);
  });

  it("async in batches, followed and stopped", async () => {
    const progress: number[] = [];
    async function* batches() {
      yield records.slice(0, 100);
      for (const record of records.slice(100, 103)) yield record;
      yield records.slice(103);
    }
    expect(await tallyAsync(by, batches(), { onProgress: (n) => progress.push(n) })).toEqual(whole);
    expect(progress).toEqual([100, 101, 102, 103, 300]);
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (n: number) => {
      seen.push(n);
      if (n === 101) stop.abort("đóng trang");
    };
    const issues = await issuesOfPromise(tallyAsync(by, batches(), { signal: stop.signal, onProgress }));
    expect(issues).toMatchObject([{ code: "aborted", params: { reason: "đóng trang" } }]);
    expect(seen).toEqual([100, 101]);
  });
});

describe("judgeTally", () => {
  const target: Target = { measure: "online", kind: "at-least", percent: "50%", source: { document: "QĐ 01" } };
  const counted = tally(tabulation(dossier, { measures: [online], by: [dossier.agency] }), [
    ...["a", "b", "b", "c", "c", "c"].map((agency) =>
      one({ agency, paidBy: agency === "a" ? ("online" as const) : ("cash" as const) }),
    ),
    one({ agency: "d" }),
  ]);

  it("judges the whole by added counts and names who holds it back, the largest gap first", () => {
    const { whole, groups, holding } = judgeTally(counted, target);
    expect(whole).toMatchObject({
      kind: "not-met",
      value: { num: "1", den: "6" },
      gap: { count: "2", unit: "dossier" },
    });
    expect(groups.map(({ verdict }) => verdict.kind)).toEqual(["met", "not-met", "not-met", "no-data"]);
    expect(holding.map(({ key, verdict }) => [key[0], "gap" in verdict && verdict.gap?.count])).toEqual([
      ["c", "2"],
      ["b", "1"],
    ]);
  });

  it("compares with a baseline tally group by group", () => {
    const rise: Target = {
      measure: "online",
      kind: "increase",
      reading: "points",
      baseline: "2021",
      source: target.source,
    };
    const before = tally(tabulation(dossier, { measures: [online], by: [dossier.agency] }), [
      one({ agency: "a", paidBy: "cash" }),
    ]);
    const { groups } = judgeTally(counted, rise, { baseline: before });
    expect(groups.map(({ verdict }) => ("reason" in verdict ? verdict.reason : verdict.kind))).toEqual([
      "met",
      "baseline-missing",
      "baseline-missing",
      "nothing-counted",
    ]);
  });

  it("decides nothing from a sum some of whose amounts are missing; refuses a measure nobody counted", () => {
    const fees = measure(dossier, {
      id: "fees",
      unit,
      weigh: dossier.fee,
      denominator: isKnown(dossier.paidBy),
      numerator: eq(dossier.paidBy, "online"),
    });
    const sums = tally(tabulation(dossier, { measures: [fees] }), [
      one({ paidBy: "online", fee: 9 }),
      one({ paidBy: "online" }),
    ]);
    expect(judgeTally(sums, { ...target, measure: "fees" }).whole).toMatchObject({
      kind: "no-data",
      reason: "amount-missing",
    });
    expect(issuesOf(() => judgeTally(counted, { ...target, measure: "none" }))[0]?.code).toBe("measure-not-counted");
    const free = measure(dossier, {
      id: "free",
      unit,
      denominator: gt(dossier.fee, 0),
      numerator: eq(dossier.paidBy, "online"),
    });
    expect(
      judgeTally(tally(tabulation(dossier, { measures: [free] }), []), { ...target, measure: "free" }).whole?.kind,
    ).toBe("no-data");
  });

  it("every threshold from 1 to 100 %, at it, one below and one above", () => {
    const share = measure(dossier, {
      id: "online",
      unit,
      denominator: isKnown(dossier.agency),
      numerator: eq(dossier.paidBy, "online"),
    });
    const all = tabulation(dossier, { measures: [share] });
    for (let p = 1; p <= 100; p++) {
      const at = (yes: number) =>
        judgeTally(
          tally(
            all,
            Array.from({ length: 100 }, (_, n) => one({ paidBy: n < yes ? "online" : "cash" })),
          ),
          { ...target, percent: `${p}%` as const } as Target,
        ).whole?.kind;
      expect([at(p - 1), at(p), p < 100 ? at(p + 1) : "met"]).toEqual(["not-met", "met", "met"]);
    }
  });
});
