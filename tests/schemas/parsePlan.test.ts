import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { en } from "../../src/locale/en.ts";
import { describeIssue } from "../../src/plan/describeIssue.ts";
import { parsePlan } from "../../src/schemas/parsePlan.ts";
import { safeParsePlan } from "../../src/schemas/safeParsePlan.ts";
import { issuesOf } from "../issuesOf.ts";

type Json = { [key: string]: Json } & Json[];

/** The real plan as JSON, with one thing changed. */
function changed(change: (json: Json) => void): unknown {
  const json = JSON.parse(JSON.stringify(plan)) as Json;
  change(json);
  return json;
}

const first = ["groups", 0, "tasks", 0] as const;
const task = (json: Json): Json => json.groups?.[0]?.tasks?.[0] as Json;

describe("parsePlan", () => {
  it("gives the real plan back from JSON", () => {
    const text = JSON.stringify(plan);
    expect(parsePlan(JSON.parse(text))).toEqual(plan);
  });

  it("tells every thing wrong at once, each with its path", () => {
    const value = changed((json) => {
      Object.assign(json.instrument as Json, { issuedOn: "2022-02-30" });
      Object.assign(task(json), { content: 7, colour: "red" });
      delete (json as Record<string, unknown>).territory;
    });
    expect(issuesOf(() => parsePlan(value))).toEqual([
      {
        code: "invalid-date",
        severity: "error",
        path: ["instrument", "issuedOn"],
        params: { value: "2022-02-30", rule: "YYYY-MM-DD" },
      },
      { code: "missing-field", severity: "error", path: ["territory"], params: { field: "territory" } },
      {
        code: "wrong-type",
        severity: "error",
        path: [...first, "content"],
        params: { value: "7", expected: "string" },
      },
      { code: "unknown-field", severity: "error", path: [...first, "colour"], params: { field: "colour" } },
    ]);
  });

  it.each<[string, (json: Json) => void, string, readonly (string | number)[]]>([
    [
      "a format of another version",
      (json) => Object.assign(json, { format: "kstthc-plan/2" }),
      "«kstthc-plan/2» không thuộc các giá trị được nhận: kstthc-plan/1",
      ["format"],
    ],
    [
      "two tasks of one id",
      (json) => Object.assign(json.groups?.[1]?.tasks?.[0] as Json, { id: "1" }),
      "Mã «1» đã được dùng cho phần khác của kế hoạch",
      ["groups", 1, "tasks", 0, "id"],
    ],
    [
      "a task called like a field of the plan",
      (json) => Object.assign(task(json), { id: "agencies" }),
      "Mã «agencies» đã được dùng cho phần khác của kế hoạch",
      [...first, "id"],
    ],
    [
      "an agency that is not listed",
      (json) => Object.assign(task(json).assignments?.[0]?.duties?.[0] as Json, { agencies: ["so-y-te"] }),
      "Kế hoạch «quang-ngai-2022» không có cơ quan nào mang mã «so-y-te»",
      [...first, "assignments", 0, "duties", 0, "agencies", 0],
    ],
    [
      "a deliverable of another task",
      (json) => Object.assign(task(json).schedules?.[0] as Json, { deliverables: ["2.d1"] }),
      "Nhiệm vụ «1» không có kết quả nào mang mã «2.d1»",
      [...first, "schedules", 0, "deliverables", 0],
    ],
    [
      "a fifth quarter",
      (json) => Object.assign(task(json).schedules?.[1]?.schedule?.period as Json, { quarter: 5 }),
      "«5» không thuộc các giá trị được nhận: 1, 2, 3, 4",
      [...first, "schedules", 1, "schedule", "period", "quarter"],
    ],
    [
      "a thirteenth month",
      (json) => Object.assign(task(json).schedules?.[0]?.schedule?.period as Json, { month: 13 }),
      "«13» nằm ngoài giới hạn ≤ 12",
      [...first, "schedules", 0, "schedule", "period", "month"],
    ],
    [
      "30 February",
      (json) =>
        Object.assign(task(json).schedules?.[0]?.schedule as Json, { period: { kind: "day", day: 30, month: 2 } }),
      "Tháng không có ngày «30»",
      [...first, "schedules", 0, "schedule", "period", "day"],
    ],
    [
      "a kind of schedule that does not exist",
      (json) => Object.assign(task(json).schedules?.[0]?.schedule as Json, { kind: "sometimes" }),
      "«sometimes» không thuộc các giá trị được nhận: window, deadline, start, recurring, offset, event, continuous, by-plan, by-regulation, on-demand, unscheduled, several",
      [...first, "schedules", 0, "schedule", "kind"],
    ],
    [
      "a period that ends before it begins",
      (json) => Object.assign(json.period as Json, { to: "2021-12-31" }),
      "Ngày cuối kỳ «31/12/2021» đứng trước ngày đầu kỳ",
      ["period", "to"],
    ],
  ])("refuses %s", (_, change, sentence, path) => {
    const read = safeParsePlan(changed(change));
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => [describeIssue(issue), issue.path])).toEqual([[sentence, path]]);
    for (const issue of read.issues) expect(describeIssue(issue, en)).not.toContain("{");
  });

  it.each(["null", "5", '"plan"', "[]", "{}"])("refuses %s without falling over", (text) => {
    expect(safeParsePlan(JSON.parse(text)).ok).toBe(false);
  });

  it("refuses keys that reach for the prototype", () => {
    const text = JSON.stringify(plan).replace('{"id":"1.d1"', '{"__proto__":{"polluted":true},"id":"1.d1"');
    const read = safeParsePlan(JSON.parse(text));
    expect(read.issues.map((issue) => [issue.code, issue.path?.at(-1)])).toEqual([["unknown-field", "__proto__"]]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(safeParsePlan(changed((json) => Object.assign(json, { constructor: {} }))).ok).toBe(false);
  });

  it("shows the beginning of a long value", () => {
    const read = safeParsePlan(changed((json) => Object.assign(json, { format: "x".repeat(1e6) })));
    expect(read.issues[0]?.params.value).toBe(`${"x".repeat(80)}…`);
  });

  it("is not undone by a plan that is nested without end", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as Json;
    const read = safeParsePlan(changed((json) => Object.assign(task(json), { content: deep })));
    expect(read.issues.map((issue) => [issue.code, issue.params.value])).toEqual([["wrong-type", "[…]"]]);
  });
});
