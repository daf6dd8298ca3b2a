import { describe, expect, it } from "vitest";
import { planLaw } from "../../../src/data/planLaw.ts";
import { provincialAgencies } from "../../../src/data/provincialAgencies.ts";
import { vietnamCalendar } from "../../../src/data/vietnamCalendar.ts";
import type { LintCode } from "../../../src/plan/lint/lintCode.ts";
import { lintRules } from "../../../src/plan/lint/lintRules.ts";
import { type LintOptions, lintPlan } from "../../../src/plan/lintPlan.ts";
import type { Plan, Task } from "../../../src/plan/plan.ts";
import type { LegalFloor } from "../../../src/plan/planLaw.ts";
import type { Schedule } from "../../../src/schedule/schedule.ts";
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
const onDay = (month: number, day: number): Schedule => ({
  kind: "deadline",
  bound: "before",
  period: { kind: "day", month, day },
});
/** A floor of the law as if its text had been read. */
const read = (floor: LegalFloor): LegalFloor => ({ ...floor, source: { document: floor.source.document } });
const ofYears = (tasks: readonly Partial<Task>[]): Plan =>
  planWith(tasks, { period: { key: "2021..2025", from: "2021-01-01", to: "2025-12-31" } });
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
  "agency-ended-unverified": {
    bad: in2025([{}]),
    at: [["agencies", "stttt"]],
    good: [[{}]],
    options: { directory: provincialAgencies.filter(({ level }) => level === "province") },
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
  "due-after-law": {
    options: { law: planLaw },
    bad: [
      { content: "Trình phê duyệt Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2022 trên địa bàn tỉnh." },
      { deliverables: product("Quyết định ban hành Kế hoạch rà soát, đánh giá TTHC; báo cáo.") },
    ],
    at: [
      ["1", "schedules", "1.s1"],
      ["2", "schedules", "1.s1"],
    ],
    good: [
      [{ content: "Báo cáo theo Kế hoạch rà soát, đánh giá TTHC năm 2022." }],
      [{ content: "Xây dựng Kế hoạch rà soát, đánh giá TTHC năm 2023." }],
      [{ deliverables: product("Kế hoạch rà soát, đánh giá TTHC."), schedules: [due(1, "Trước 31/01", onDay(1, 31))] }],
      [{ deliverables: product("Kế hoạch rà soát, đánh giá TTHC."), schedules: [due(1, "a", { kind: "by-plan" })] }],
      [{ deliverables: product("Kế hoạch rà soát văn bản quy phạm pháp luật.") }],
    ],
  },
  "due-before-issue": {
    bad: [{ schedules: [due(1, "Trước 10/01", onDay(1, 10))] }, {}],
    at: [["1", "schedules", "1.s1"]],
    good: [
      [{ schedules: [due(1, "Trước 11/01", onDay(1, 11))] }],
      [{ schedules: [due(1, "Hằng tuần", { kind: "recurring", every: { unit: "week", interval: 1 } })] }],
      [{ schedules: [due(1, "Khi có yêu cầu", { kind: "event", relation: "when", event: "có yêu cầu" })] }],
      [
        {
          schedules: [
            due(1, "Ngày làm việc thứ 3", { kind: "recurring", every: { unit: "working-day", interval: 1 } }),
          ],
        },
      ],
    ],
  },
  "due-on-day-off": {
    options: { calendar: vietnamCalendar },
    bad: [
      { schedules: [due(1, "Quý IV", { kind: "window", period: { kind: "quarter", quarter: 4 } })] },
      { schedules: [due(1, "Hằng quý", { kind: "recurring", every: { unit: "quarter", interval: 1 } })] },
    ],
    at: [
      ["1", "schedules", "1.s1"],
      ["2", "schedules", "1.s1"],
    ],
    good: [
      [{}],
      [{ schedules: [due(1, "Trước ngày 31/12", onDay(12, 31))] }],
      [{ schedules: [due(1, "2030", { kind: "window", period: { kind: "year", year: 2030 } })] }],
    ],
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
  "label-stray": {
    bad: [{ labels: ["1", "VII"] }, { labels: ["X", "2", ""] }],
    at: [
      ["1", "labels"],
      ["2", "labels"],
    ],
    good: [
      [{}, { labels: ["2", "2"] }],
      [{ labels: ["1.1"] }, { labels: ["a", "b"] }],
    ],
  },
  "level-abolished": { bad: in2025([{}]), at: [["agencies", "huyen"]], good: [[{}]] },
  "no-agency": { bad: [{ assignments: [] }], at: [["1", "assignments"]], good: [[{}]] },
  "no-deliverable": { bad: [{ deliverables: [] }], at: [["1", "deliverables"]], good: [[{}]] },
  "no-lead": {
    bad: [{ assignments: [statement(1, "Sở Tư pháp. UBND cấp huyện.", { agencies: ["stp", "huyen"] })] }],
    at: [["1", "assignments"]],
    good: [
      [{}],
      [{ assignments: [statement(1, "Sở Tư pháp.", { agencies: ["stp"] })] }],
      [
        {
          assignments: [
            statement(1, "Sở Tư pháp thẩm định.", { role: "appraise", agencies: ["stp"] }),
            statement(2, "UBND cấp huyện phối hợp.", { role: "coordinate", agencies: ["huyen"] }),
          ],
        },
      ],
    ],
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
  "product-due-twice": {
    bad: [
      {
        deliverables: product(
          "Các kế hoạch: Kế hoạch truyền thông về kiểm soát TTHC và kế hoạch kiểm tra kiểm soát TTHC.",
        ),
      },
      {
        content: "Xây dựng, trình Kế hoạch truyền thông về kiểm soát TTHC.",
        schedules: [due(1, "Trước 31/12", onDay(12, 31))],
      },
      {
        content: "Ban hành kế hoạch kiểm tra kiểm soát TTHC năm 2022.",
        schedules: [due(1, "Trước 31/12", onDay(12, 31))],
      },
    ],
    at: [
      ["2", "schedules", "1.s1"],
      ["3", "schedules", "1.s1"],
    ],
    good: [
      [
        { deliverables: product("Quyết định thành lập Đoàn kiểm tra.") },
        { deliverables: product("Quyết định thành lập Đoàn kiểm tra.") },
      ],
      [
        { deliverables: product("Kế hoạch truyền thông về kiểm soát TTHC.") },
        {
          content: "Truyền thông theo Kế hoạch truyền thông về kiểm soát TTHC.",
          schedules: [due(1, "Trước 31/12", onDay(12, 31))],
        },
        {
          content: "Ban hành Kế hoạch truyền thông về kiểm soát TTHC năm 2023.",
          schedules: [due(1, "Trước 31/12", onDay(12, 31))],
        },
        {
          content: "Thực hiện Quyết định số 5/QĐ-UBND; Kế hoạch của tỉnh.",
          schedules: [due(1, "Trước 31/12", onDay(12, 31))],
        },
      ],
      [
        { deliverables: product("Kế hoạch truyền thông về kiểm soát TTHC.") },
        {
          deliverables: product("Kế hoạch truyền thông về kiểm soát TTHC."),
          schedules: [due(1, "Thường xuyên", { kind: "continuous" })],
        },
      ],
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
    options: { law: { ...planLaw, floors: planLaw.floors.map(read) } },
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
  "target-below-unverified-law": {
    options: { law: planLaw },
    bad: [
      {
        targets: [
          { measure: "one-stop-digitization-district", level: "district", kind: "at-least", percent: "50%", source },
        ],
      },
    ],
    at: [["1", "targets", "one-stop-digitization-district/district"]],
    good: [
      [
        {
          targets: [
            { measure: "one-stop-digitization-commune", level: "commune", kind: "at-least", percent: "30%", source },
          ],
        },
      ],
    ],
  },
  "target-level-abolished": {
    bad: in2025([
      {
        targets: [
          { measure: "one-stop-digitization-district", level: "district", kind: "at-least", percent: "50%", source },
        ],
      },
      {
        targets: [
          { measure: "one-stop-digitization-commune", level: "commune", kind: "at-least", percent: "50%", source },
        ],
      },
    ]),
    at: [["1", "targets", "one-stop-digitization-district/district"]],
    good: [
      [
        {
          targets: [
            { measure: "one-stop-digitization-district", level: "district", kind: "at-least", percent: "50%", source },
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
    bad: ofYears([{ targets: [{ measure: "m", kind: "at-least", percent: "20%", source }] }]),
    at: [["1", "targets", "m"]],
    good: [
      ofYears([{ targets: [{ measure: "m", kind: "at-least", percent: "20%", period: "2022", source }] }]),
      ofYears([{ targets: [{ measure: "m", kind: "increase", reading: "points", baseline: "2021", source }] }]),
      [{ targets: [{ measure: "m", kind: "at-least", percent: "20%", source }] }],
    ],
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

  it("says nothing of days off without a calendar", () => {
    const { bad } = examples["due-on-day-off"];
    expect(lintPlan(asPlan(bad), { only: ["due-on-day-off"] })).toEqual([]);
  });

  it("says by what a product is too late, and where else it stands", () => {
    const { bad, options } = examples["due-after-law"];
    expect(lintPlan(asPlan(bad), { ...options, only: ["due-after-law"] })[0]?.params).toEqual({
      task: "1",
      product: "Kế hoạch rà soát, đánh giá thủ tục hành chính",
      text: "Quý II",
      due: "2022-06-30",
      last: "2022-01-30",
      source: "Điều 30 khoản 3, 63/2010/NĐ-CP",
    });
    expect(lintPlan(asPlan(examples["product-due-twice"].bad), { only: ["product-due-twice"] })[1]?.params).toEqual({
      task: "3",
      product: "Kế hoạch kiểm tra kiểm soát TTHC",
      text: "Trước 31/12",
      other: "1",
      otherText: "Quý II",
    });
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

  it("lets a task under no title carry the number of the headings beside it", () => {
    const foundUnder = (title: string): number => {
      const [first] = planWith([{}]).groups;
      const [last] = planWith([{ labels: ["3"] }]).groups;
      const groups = [first, { ...last, id: "2", title }] as Plan["groups"];
      return lintPlan({ ...planWith([]), groups }, { only: ["label-out-of-order"] }).length;
    };
    expect([foundUnder(""), foundUnder("Tổ chức thực hiện")]).toEqual([0, 1]);
  });
});
