import { describe, expect, it } from "vitest";
import { planLaw } from "../../../src/data/planLaw.ts";
import type { LintCode } from "../../../src/plan/lint/lintCode.ts";
import { lintRules } from "../../../src/plan/lint/lintRules.ts";
import { type LintOptions, lintPlan } from "../../../src/plan/lintPlan.ts";
import type { Plan, Task } from "../../../src/plan/plan.ts";
import { agencies, planWith } from "./planWith.ts";

type Sample = readonly Partial<Task>[] | Plan;
interface Example {
  readonly bad: Sample;
  readonly at: readonly (readonly string[])[];
  readonly good: readonly Sample[];
  readonly options?: LintOptions;
}
const source = { document: "1/QĐ-UBND" };
const lead = (agencies: readonly string[], more = {}) => ({ role: "lead", agencies, ...more }) as const;
const statement = (n: number, text: string, ...duties: Task["assignments"][0]["duties"]) => ({
  id: `1.a${n}`,
  text,
  duties,
});
const due = (
  n: number,
  text: string,
  schedule: Task["schedules"][0]["schedule"],
  deliverables?: readonly string[],
) => ({
  id: `1.s${n}`,
  text,
  schedule,
  ...(deliverables ? { deliverables } : {}),
});
const product = (text: string) => [{ id: "1.d1", text }];
const in2025 = (tasks: readonly Partial<Task>[]): Plan =>
  planWith(tasks, { period: { key: "2025", from: "2025-01-01", to: "2025-12-31" } });

/** One bad and at least one good example of every rule; the bad one must be found where it is, and nowhere else. */
const examples: Readonly<Record<LintCode, Example>> = {
  "agency-ended": {
    bad: in2025([{}]),
    at: [["agencies", "stttt"]],
    good: [[{}]],
    options: {
      directory: [
        { ...(agencies[2] as (typeof agencies)[0]), id: "x", validUntil: "2025-02-28", successors: ["khcn"] },
        { id: "khcn", name: "Sở Khoa học và Công nghệ", level: "province", kind: "unit" },
      ],
    },
  },
  "citation-without-kind": {
    bad: [{ content: "Thực hiện theo 114/KH-UBND.", citations: [{ document: "114/KH-UBND" }] }],
    at: [["1", "citations"]],
    good: [
      [{ content: "Thực hiện theo Kế hoạch 114/KH-UBND.", citations: [{ document: "114/KH-UBND" }] }],
      [{ content: "Theo Kế hoạch số 114/KH-UBND.", citations: [{ document: "114/KH-UBND" }] }],
    ],
  },
  "content-is-target": {
    bad: [{ content: "Tối thiểu 30% người dân không phải cung cấp lại giấy tờ." }],
    at: [["1", "content"]],
    good: [[{ content: "Tái sử dụng giấy tờ để tối thiểu 30% người dân không phải nộp lại." }]],
  },
  "deliverable-is-duty": {
    bad: [{ deliverables: product("Văn phòng UBND tỉnh đăng tải trên Cổng.") }],
    at: [["1", "deliverables", "1.d1"]],
    good: [[{ deliverables: product("TTHC được đăng tải trên Cổng.") }]],
  },
  "deliverable-without-form": {
    bad: [{ deliverables: product("Nội dung TTHC bằng tiếng nước ngoài.") }],
    at: [["1", "deliverables", "1.d1"]],
    good: [[{ deliverables: product("Danh mục TTHC đã biên dịch.") }], [{ deliverables: product("b) Quyết định.") }]],
  },
  "label-missing": { bad: [{}, { labels: [""] }], at: [["2", "labels"]], good: [[{}, { labels: ["", "2"] }]] },
  "label-out-of-order": {
    bad: [{}, { labels: [""] }, { labels: ["2"] }, {}],
    at: [["3", "labels"]],
    good: [
      [{}, {}, {}],
      [{ labels: ["1."] }, { labels: ["2)"] }],
    ],
  },
  "label-repeated": { bad: [{}, { labels: ["2", "1"] }], at: [["1", "labels"]], good: [[{}, {}]] },
  "level-abolished": { bad: in2025([{}]), at: [["agencies", "huyen"]], good: [[{}]] },
  "no-agency": { bad: [{ assignments: [] }], at: [["1", "assignments"]], good: [[{}]] },
  "no-deliverable": { bad: [{ deliverables: [] }], at: [["1", "deliverables"]], good: [[{}]] },
  "no-lead": {
    bad: [{ assignments: [statement(1, "Sở Tư pháp. UBND cấp huyện.", { agencies: ["stp", "huyen"] })] }],
    at: [["1", "assignments"]],
    good: [[{}], [{ assignments: [statement(1, "Sở Tư pháp.", { agencies: ["stp"] })] }]],
  },
  "no-role": {
    bad: [{ assignments: [statement(1, "Sở Tư pháp.", { agencies: ["stp"] })] }],
    at: [["1", "assignments", "1.a1"]],
    good: [[{}]],
  },
  "no-schedule": { bad: [{ schedules: [] }], at: [["1", "schedules"]], good: [[{}]] },
  "on-demand-by-plan": {
    bad: [{ content: "Kiểm tra đột xuất.", schedules: [due(1, "Theo kế hoạch", { kind: "by-plan" })] }],
    at: [["1", "schedules", "1.s1"]],
    good: [
      [{ content: "Kiểm tra đột xuất.", schedules: [due(1, "Đột xuất", { kind: "on-demand" })] }],
      [{ content: "Kiểm tra định kỳ, đột xuất.", schedules: [due(1, "Theo kế hoạch", { kind: "by-plan" })] }],
    ],
  },
  "plan-not-named": {
    bad: [{ schedules: [due(1, "Theo kế hoạch", { kind: "by-plan" })] }],
    at: [["1", "schedules", "1.s1"]],
    good: [
      [{ schedules: [due(1, "Theo Kế hoạch số 9", { kind: "by-plan", basis: "Kế hoạch số 9" })] }],
      [{ schedules: [due(1, "Theo kế hoạch", { kind: "by-plan" })], citations: [{ document: "9/KH-UBND" }] }],
    ],
  },
  "schedules-unmapped": {
    bad: [
      {
        deliverables: [...product("Báo cáo."), { id: "1.d2", text: "Quyết định." }],
        schedules: [due(1, "Thường xuyên", { kind: "continuous" }), due(2, "Đột xuất", { kind: "on-demand" })],
      },
    ],
    at: [["1", "schedules"]],
    good: [
      [
        {
          deliverables: [...product("Báo cáo."), { id: "1.d2", text: "Quyết định." }],
          schedules: [
            due(1, "Thường xuyên", { kind: "continuous" }, ["1.d1"]),
            due(2, "Đột xuất", { kind: "on-demand" }, ["1.d2"]),
          ],
        },
      ],
    ],
  },
  "several-leads": {
    bad: [{ assignments: [statement(1, "Cùng chủ trì.", lead(["stp", "stttt"]))] }],
    at: [["1", "assignments"]],
    good: [
      [
        {
          assignments: [
            statement(1, "Sở Tư pháp chủ trì quy trình.", lead(["stp"], { scope: "quy trình" })),
            statement(2, "Sở TT&TT chủ trì phần mềm.", lead(["stttt"], { scope: "phần mềm" })),
          ],
        },
      ],
      [{ assignments: [statement(1, "Văn phòng (Trung tâm) chủ trì.", lead(["vp", "tt"]))] }],
      [{ assignments: [statement(1, "Các sở và UBND cấp huyện chủ trì.", lead(["sbn", "huyen"]))] }],
      [
        {
          assignments: [
            { ...statement(1, "Sở Tư pháp chủ trì.", lead(["stp"])), deliverables: ["1.d1"] },
            { ...statement(2, "Sở TT&TT chủ trì.", lead(["stttt"])), deliverables: ["1.d2"] },
          ],
        },
      ],
    ],
  },
  "target-below-law": {
    options: { law: planLaw },
    bad: [
      {
        targets: [
          { measure: "one-stop-digitization-district", level: "district", kind: "at-least", percent: "50%", source },
          { measure: "one-stop-digitization-commune", level: "commune", kind: "at-least", percent: "30%", source },
        ],
      },
    ],
    at: [["1", "targets", "one-stop-digitization-district/district"]],
    good: [
      [
        {
          targets: [
            { measure: "one-stop-digitization-district", level: "district", kind: "at-least", percent: "100%", source },
          ],
        },
      ],
    ],
  },
  "target-without-denominator": {
    bad: [
      {
        content: "Số hóa kết quả tăng tối thiểu 20% đối với cấp tỉnh.",
        targets: [{ measure: "m", kind: "increase", by: "20%", reading: "points", baseline: "previous-year", source }],
      },
    ],
    at: [["1", "targets", "m"]],
    good: [
      [
        {
          content: "Tăng tối thiểu 20% so với năm 2021; số hóa tại 50% Bộ phận Một cửa.",
          targets: [
            { measure: "m", kind: "increase", by: "20%", reading: "relative", baseline: "2021", source },
            { measure: "n", kind: "at-least", percent: "50%", source },
          ],
        },
      ],
      [
        {
          content: "Số hóa 120% kế hoạch.",
          targets: [{ measure: "m", kind: "at-least", percent: "20%", source }],
        },
      ],
    ],
  },
  "target-without-figure": {
    bad: [{ targets: [{ measure: "m", kind: "increase", reading: "points", baseline: "previous-year", source }] }],
    at: [["1", "targets", "m"]],
    good: [[{ targets: [{ measure: "m", kind: "at-least", percent: "20%", source }] }]],
  },
  "target-without-period": {
    bad: [{ targets: [{ measure: "m", kind: "at-least", percent: "20%", source }] }],
    at: [["1", "targets", "m"]],
    good: [[{ targets: [{ measure: "m", kind: "at-least", percent: "20%", period: "2022", source }] }]],
  },
  "text-breaks-off": {
    bad: [{ content: "Đánh giá tác động (được giao theo quy định của Luật" }],
    at: [["1", "content"]],
    good: [[{ content: "a) Đánh giá tác động (được giao theo Luật); b) báo cáo" }]],
  },
};

const asPlan = (sample: Sample): Plan => ("format" in sample ? (sample as Plan) : planWith(sample as Partial<Task>[]));

describe("lint rules", () => {
  it("has an example of every rule", () => {
    expect(lintRules.map((rule) => rule.code).sort()).toEqual(Object.keys(examples).sort());
  });

  it.each(Object.entries(examples))(
    "%s finds the bad example and spares the good ones",
    (code, { bad, at, good, options }) => {
      const only = [code as LintCode];
      expect(lintPlan(asPlan(bad), { ...options, only }).map((finding) => finding.path)).toEqual(at);
      for (const sample of good) expect(lintPlan(asPlan(sample), { ...options, only })).toEqual([]);
    },
  );

  it("finds nothing in a sound plan", () => {
    expect(lintPlan(planWith([{}, {}]))).toEqual([]);
  });

  it("names the successors of an agency that ended", () => {
    const { bad, options } = examples["agency-ended"];
    expect(lintPlan(asPlan(bad), { ...options, only: ["agency-ended"] })[0]?.params).toEqual({
      agency: "Sở Thông tin và Truyền thông",
      until: "2025-02-28",
      successors: ["Sở Khoa học và Công nghệ"],
    });
  });

  it("lets groups that count anew repeat their numbers", () => {
    const [group] = planWith([{}, {}]).groups;
    const groups = ["I", "II"].map((id) => ({ ...(group as Plan["groups"][0]), id }));
    const only: readonly LintCode[] = ["label-repeated", "label-out-of-order"];
    expect(lintPlan({ ...planWith([]), groups }, { only })).toEqual([]);
  });
});
