import { describe, expect, it } from "vitest";
import { en } from "../../../src/locale/en.ts";
import { describeIssue } from "../../../src/plan/index.ts";
import { checkDossierForm, type DossierCounts, type DossierForm } from "../../../src/report/index.ts";

/** 12 received, 9 resolved, 3 open. */
const whole: DossierCounts = {
  online: 5,
  direct: 4,
  carriedOver: 3,
  early: 6,
  onTime: 2,
  late: 1,
  withinTime: 2,
  overdue: 1,
};
const form = (...all: readonly (DossierCounts | "not-received")[]): DossierForm => ({
  rows: all.map((counts, at) => ({ group: "departments", name: `Sở ${at + 1}`, counts })),
});
const said = (...input: Parameters<typeof checkDossierForm>): readonly string[] =>
  checkDossierForm(...input).map((issue) => describeIssue(issue, en));

describe("checkDossierForm", () => {
  it("finds nothing in a form that agrees, with totals or without", () => {
    expect(said(form(whole, { ...whole, received: 12, resolved: 9, open: 3 }, "not-received"))).toEqual([]);
  });

  it("holds each reported total against its parts, and what came in against what became of it", () => {
    expect(said(form({ ...whole, received: 13 }))).toEqual([
      "Sở 1: (3)=(4)+(5)+(6) does not hold, 13 against 12",
      "Sở 1: (3)=(7)+(11) does not hold, 13 against 12",
    ]);
    expect(said(form({ ...whole, open: 4 }))).toEqual([
      "Sở 1: (11)=(12)+(13) does not hold, 4 against 3",
      "Sở 1: (3)=(7)+(11) does not hold, 12 against 13",
    ]);
  });

  it("finds the published table that breaks them: 124,907 + 102,770 + 19,852 are not 257,141", () => {
    const published = { early: 124_907, onTime: 102_770, late: 19_852, resolved: 257_141 };
    const counts = { online: 268_763, direct: 0, carriedOver: 0, withinTime: 11_622, overdue: 0, ...published };
    expect(said(form(counts))).toEqual(["Sở 1: (7)=(8)+(9)+(10) does not hold, 257,141 against 247,529"]);
  });

  it("holds the total row against the rows; with rows missing it may be more, never less", () => {
    const total = { ...whole, online: 6, direct: 3 };
    expect(said({ ...form(whole), total })).toEqual([
      "Total row, column (4): 6, but the rows add up to 5",
      "Total row, column (5): 3, but the rows add up to 4",
    ]);
    expect(said({ ...form(whole, "not-received"), total })).toEqual([
      "Total row, column (5): 3, but the rows add up to 4",
    ]);
    expect(said({ rows: [], total })).toEqual([]);
  });

  it("holds what was carried over against what was open before, where the row is known", () => {
    const before = form({ ...whole, withinTime: 4, early: 4 });
    expect(said(form(whole), before)).toEqual([
      "Sở 1: 3 carried over, but 5 were open at the end of the period before",
    ]);
    expect(said(form(whole), form("not-received"))).toEqual([]);
    expect(said(form(whole), form())).toEqual([]);
  });

  it("says where", () => {
    expect(checkDossierForm(form(whole, { ...whole, received: 13 }))[0]?.path).toEqual(["rows", 1, "received"]);
  });

  it.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])("refuses %s", (late) => {
    expect(() => checkDossierForm(form({ ...whole, late }))).toThrowError(/invalid-count/);
  });
});
