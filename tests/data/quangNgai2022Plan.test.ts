import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";

/** The careful reading of the scan the data set was made from; only what the test reads of it. */
interface Truth {
  readonly document: Readonly<Record<"number" | "date" | "place" | "issuer" | "subject", string>> & {
    readonly signer: { readonly title: string; readonly name: string };
  };
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly kind: string }>>;
  readonly groups: readonly { readonly no: string; readonly title: string; readonly taskCount: number }[];
  readonly kpis: readonly { readonly id: string; readonly task: number; readonly threshold: number | null }[];
  readonly tasks: readonly {
    readonly no: number;
    readonly group: string;
    readonly printedNo: readonly string[];
    readonly content: string;
    readonly deliverables: readonly string[];
    readonly agencies: readonly {
      readonly text: string;
      readonly agencies: readonly string[];
      readonly roles: readonly string[];
      readonly coordinatesWith?: readonly string[];
      readonly qualifier?: string;
      readonly deliverables?: readonly number[];
    }[];
    readonly schedule: readonly { readonly text: string; readonly deliverables?: readonly number[] }[];
    readonly citations: readonly { readonly number: string; readonly date: string | null }[];
    readonly corrections: readonly { readonly from: string; readonly to: string; readonly occurrences: number }[];
    readonly missingInSource?: readonly string[];
    readonly truncated?: { readonly ends: string };
  }[];
}
const truth = JSON.parse(readFileSync("tests/fixtures/plan/plan-truth.json", "utf8")) as Truth;
const tasks = plan.groups.flatMap((group) => group.tasks);
const pairs = truth.tasks.map((expected, i) => ({ no: expected.no, expected, actual: tasks[i] as (typeof tasks)[0] }));

describe("quangNgai2022Plan", () => {
  it("has the counts of the document", () => {
    const count = (of: (task: (typeof tasks)[0]) => readonly unknown[]): number =>
      tasks.reduce((sum, task) => sum + of(task).length, 0);
    expect({
      groups: plan.groups.length,
      tasks: tasks.length,
      deliverables: count((t) => t.deliverables),
      assignments: count((t) => t.assignments),
      withoutRole: count((t) => t.assignments.filter((a) => a.duties.every((d) => d.role === undefined))),
      schedules: count((t) => t.schedules),
      corrections: count((t) => t.corrections ?? []),
      targets: count((t) => t.targets),
    }).toEqual({
      groups: 11,
      tasks: 45,
      deliverables: 73,
      assignments: 100,
      withoutRole: 18,
      schedules: 49,
      corrections: 31,
      targets: 12,
    });
  });

  it("heads it with the Decision", () => {
    const { number, date, place, issuer, subject, signer } = truth.document;
    expect(plan.instrument).toMatchObject({ type: "decision", number, issuedOn: date, place, issuer, subject, signer });
    expect(plan.instrument.articles?.map((a) => a.number)).toEqual(["1", "2", "3", "4"]);
    expect(plan.instrument.basis).toHaveLength(14);
    expect(plan.instrument.recipients).toHaveLength(15);
    expect(plan.instrument.preamble?.at(-1)).toBe("Theo đề nghị của Chánh Văn phòng UBND tỉnh.");
  });

  it("has every legal basis in the words of the preamble", () => {
    const preamble = plan.instrument.preamble?.join("\n") ?? "";
    for (const { document, title, date = "" } of plan.instrument.basis) {
      const [year = "", month, day] = date.split("-");
      expect(preamble).toContain(document);
      expect(preamble).toContain(title ?? document);
      expect(preamble).toMatch(new RegExp(`ngày 0?${Number(day)}/0?${Number(month)}/${year}`));
    }
  });

  it("has the groups and the agencies of the document", () => {
    expect(plan.groups.map(({ ordinal, title, tasks }) => [ordinal, title, tasks.length])).toEqual(
      truth.groups.map(({ no, title, taskCount }) => [no, title, taskCount]),
    );
    expect(Object.fromEntries(plan.agencies.map(({ id, name, kind }) => [id, [name, kind]]))).toEqual(
      Object.fromEntries(Object.entries(truth.agencies).map(([id, { name, kind }]) => [id, [name, kind]])),
    );
  });

  it.each(pairs)("task $no: texts letter for letter, links, citations", ({ no, expected, actual }) => {
    expect(actual.id).toBe(String(no));
    expect(actual.labels).toEqual(expected.printedNo);
    expect(actual.content).toBe(expected.content);
    expect(actual.deliverables.map((d) => d.text)).toEqual(expected.deliverables);
    expect(actual.assignments.map((a) => a.text)).toEqual(expected.agencies.map((a) => a.text));
    expect(actual.schedules.map((s) => s.text)).toEqual(expected.schedule.map((s) => s.text));
    const ids = (list?: readonly number[]): readonly string[] | undefined => list?.map((i) => `${no}.d${i + 1}`);
    expect(actual.assignments.map((a) => a.deliverables)).toEqual(expected.agencies.map((a) => ids(a.deliverables)));
    expect(actual.schedules.map((s) => s.deliverables)).toEqual(expected.schedule.map((s) => ids(s.deliverables)));
    for (const [i, statement] of expected.agencies.entries()) {
      const duties = actual.assignments[i]?.duties ?? [];
      const named = new Set(duties.flatMap((d) => d.agencies));
      expect([...named]).toEqual([...statement.agencies, ...(statement.coordinatesWith ?? [])]);
      expect(duties.filter((d) => d.role)).toHaveLength(statement.roles.length + (statement.coordinatesWith ? 1 : 0));
      expect(duties.find((d) => d.qualifier)?.qualifier).toBe(statement.qualifier);
    }
    expect(actual.citations.map((c) => [c.document, c.date])).toEqual(
      expected.citations.map(({ number, date }) => [
        number,
        date
          ?.split("/")
          .reverse()
          .map((part) => part.padStart(2, "0"))
          .join("-"),
      ]),
    );
    expect((actual.corrections ?? []).map((c) => [c.printed, c.corrected, c.times ?? 1])).toEqual(
      expected.corrections.map((c) => [c.from, c.to, c.occurrences]),
    );
  });

  it("numbers ids by place", () => {
    for (const task of tasks) {
      expect(task.deliverables.map((d) => d.id)).toEqual(task.deliverables.map((_, i) => `${task.id}.d${i + 1}`));
      expect(task.assignments.map((a) => a.id)).toEqual(task.assignments.map((_, i) => `${task.id}.a${i + 1}`));
      expect(task.schedules.map((s) => s.id)).toEqual(task.schedules.map((_, i) => `${task.id}.s${i + 1}`));
    }
  });

  it("leaves missing what is missing and cut what is cut, and says so", () => {
    const task36 = tasks[35];
    expect(task36?.assignments).toEqual([]);
    expect(task36?.schedules).toEqual([]);
    const noted = tasks.flatMap((task) =>
      (task.notes ?? []).filter((n) => n.kind === "missing" || n.kind === "truncated").map((n) => [n.kind, n.field]),
    );
    expect(noted).toEqual([
      ["truncated", "3.d2"],
      ["truncated", "content"],
      ["missing", "assignments"],
      ["missing", "schedules"],
      ["missing", "labels"],
    ]);
    expect(tasks[2]?.deliverables[1]?.text.endsWith("tại Trung tâm")).toBe(true);
  });

  it("has a target for every indicator of the document, with its figure", () => {
    for (const { id, task, threshold } of truth.kpis) {
      const targets = tasks[task - 1]?.targets.filter((t) => t.measure === id) ?? [];
      expect(targets.length, id).toBeGreaterThan(0);
      for (const target of targets)
        expect("percent" in target ? target.percent : "by" in target ? target.by : undefined).toBe(
          threshold === null ? undefined : `${threshold}%`,
        );
    }
  });

  it("says of every time what the grammar reads in its words", () => {
    for (const { id, text, schedule } of tasks.flatMap((task) => task.schedules))
      expect(parseSchedule(text), id).toEqual(schedule);
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
