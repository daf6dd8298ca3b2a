import type { Level } from "../../core/level.ts";
import type { Template, Words } from "../../core/words.ts";
import type { Reading } from "../target.ts";
import type { NotApplicable, Undecided, Verdict } from "../verdict.ts";

/** What can be wrong with counts, percentages and targets, by name. */
export type KpiIssueCode =
  | "count-above-total"
  | "counts-above-total"
  | "invalid-count"
  | "invalid-integer"
  | "invalid-percent"
  | "negative-target"
  | "reading-needs-percent"
  | "target-not-a-cut"
  | "target-without-source"
  | "units-differ"
  | "unknown-basis"
  | "unknown-level"
  | "unknown-reading"
  | "unknown-target-kind"
  | "volume-changed"
  | "zero-denominator";

/** Rules a derivation of this layer can name. */
export type KpiRule =
  | "kpi-amount-missing"
  | "kpi-allows-at-most"
  | "kpi-baseline"
  | "kpi-basis-substituted"
  | "kpi-counted"
  | "kpi-left-out"
  | "kpi-level-abolished"
  | "kpi-needs-at-least"
  | "kpi-target"
  | "kpi-target-any"
  | "kpi-unreachable";

/** Things the quick checkers count. */
export type CountedUnit =
  | "applicant"
  | "day"
  | "dong"
  | "dossier"
  | "hour"
  | "one-stop-unit"
  | "online-service"
  | "procedure"
  | "record"
  | "result"
  | "time-unit"
  | "transaction"
  | "working-day";

/** Ways of counting the plan leaves open. */
export type Basis =
  | "amount"
  | "applicants"
  | "both-ways"
  | "dossiers"
  | "each-procedure"
  | "either-way"
  | "enabled"
  | "procedures"
  | "total"
  | "transactions"
  | "used";

/** How this layer speaks of verdicts. */
export interface KpiVocabulary {
  /** One sentence for each kind of verdict; `{scope}` is the level in brackets, or nothing. */
  readonly verdicts: Readonly<Record<Verdict["kind"], Template>>;
  /** The figure of a verdict, by reading. */
  readonly figures: Readonly<Record<Reading | "each", Template>>;
  /** Between which an open figure lies. */
  readonly between: Template;
  /** The target, by how it is set; `{change}` is a rise or a fall. */
  readonly targets: Readonly<Record<"at-least" | "at-most" | "by" | "any", Template>>;
  /** What is missing, or too much, or must still fall. */
  readonly gaps: Readonly<Record<"short" | "over", Template>>;
  /** A rise and a fall. */
  readonly change: Readonly<Record<"up" | "down", string>>;
  /** A rise or a fall by an amount. */
  readonly changed: Template;
  /** From less to more, and from more to less. */
  readonly towards: Readonly<Record<"up" | "down", string>>;
  /** What a percentage of each reading is called. */
  readonly amounts: Readonly<Record<Reading, Template>>;
  /** Why nothing was judged. */
  readonly reasons: Readonly<Record<Undecided["reason"] | NotApplicable["reason"], Template>>;
  /** Added where something else was counted than the plan says. */
  readonly substituted: Template;
  /** A level in brackets, after the verdict. */
  readonly scope: Template;
  /** Levels of government. */
  readonly levels: Readonly<Record<Level, string>>;
  /** Names of the counted things; others are printed as they stand. */
  readonly units: Readonly<Record<CountedUnit, string>>;
  /** Names of what was counted by; others are printed as they stand. */
  readonly bases: Readonly<Record<Basis, string>>;
}

/** The sentences of this layer. */
export interface KpiWords extends Words<KpiIssueCode, KpiRule> {
  /** How verdicts are said. */
  readonly kpi: KpiVocabulary;
}

/** The part of the words a verdict needs. */
export type VerdictWords = Pick<KpiWords, "language" | "kpi">;

/** What is counted, where a target can be counted by several things. */
const bases: KpiVocabulary["bases"] = {
  amount: "số tiền",
  applicants: "người dân, doanh nghiệp",
  "both-ways": "cả nhận và trả qua bưu chính",
  dossiers: "hồ sơ",
  "each-procedure": "từng thủ tục",
  "either-way": "nhận hoặc trả qua bưu chính",
  enabled: "có thể thanh toán trực tuyến",
  procedures: "số thủ tục được rút ngắn",
  total: "tổng số",
  transactions: "giao dịch",
  used: "đã có giao dịch trực tuyến",
};

/** What this layer says, in Vietnamese. */
export const vi: KpiWords = {
  language: "vi",
  issues: {
    "count-above-total": "«{field}» là {value}, lớn hơn tổng số {total}",
    "counts-above-total": "«{field}» là {value}, nhiều hơn {rest} còn lại của tổng số {total}",
    "invalid-count": "«{field}» là «{value}»: phải là số nguyên không âm, viết được chính xác",
    "invalid-integer": "«{value}» không phải là số nguyên viết được chính xác",
    "invalid-percent": "«{value}» không phải là tỷ lệ phần trăm dạng {rule}",
    "negative-target": "Chỉ tiêu «{value}» không được âm",
    "reading-needs-percent": "Chỉ tiêu «{measure}» không ghi tỷ lệ nên không đọc theo cách «{value}» được",
    "target-not-a-cut": "Chỉ tiêu «{measure}» thuộc loại «{value}», không phải là mức cắt giảm",
    "target-without-source": "Chỉ tiêu «{measure}» chưa ghi căn cứ (source)",
    "units-differ": "Không so sánh được thời gian tính bằng {units}: phải quy về cùng đơn vị trước",
    "unknown-basis": "Không có cách tính «{value}»; chỉ có: {allowed}",
    "unknown-level": "Không có cấp «{value}»; chỉ có: {allowed}",
    "unknown-reading": "Chỉ tiêu này không đọc theo cách «{value}»; chỉ có: {allowed}",
    "unknown-target-kind": "Không có loại chỉ tiêu «{value}»; chỉ có: {allowed}",
    "volume-changed": "Chi phí trước tính cho {before} lượt, chi phí sau tính cho {after} lượt: phải cùng số lượt",
    "zero-denominator": "Không chia {num} cho 0 được",
  },
  steps: {
    "kpi-allows-at-most": "Đạt khi không quá {count}",
    "kpi-amount-missing": "{count} bản ghi không có số tiền",
    "kpi-baseline": "Kỳ gốc: {yes} trên tổng số {all}",
    "kpi-basis-substituted": "Tính theo {basis} thay cho {instead}",
    "kpi-counted": "Đếm được {yes} trên tổng số {all}, chưa rõ {unknown}",
    "kpi-left-out": "Không tính {count} thủ tục vì không có gì để cắt giảm",
    "kpi-level-abolished": "Đến ngày {date} không còn cấp này",
    "kpi-needs-at-least": "Đạt khi có ít nhất {count}",
    "kpi-target": "Chỉ tiêu {percent}",
    "kpi-target-any": "Chỉ tiêu chỉ ghi hướng thay đổi, không ghi tỷ lệ",
    "kpi-unreachable": "Không thể đạt: cần nhiều hơn tổng số {all}",
  },
  terms: { basis: bases, instead: bases },
  kpi: {
    verdicts: {
      met: "Đạt{scope}: {figure} so với chỉ tiêu {target}{note}",
      "not-met": "Chưa đạt{scope}: {figure} so với chỉ tiêu {target}; {gap}{note}",
      open: "Chưa kết luận được{scope}: {between} so với chỉ tiêu {target}; còn {unknown} {unit} chưa rõ{note}",
      "no-data": "Chưa có số liệu để đánh giá{scope}: {reason}{note}",
      "not-applicable": "Không áp dụng{scope}: {reason}{note}",
    },
    figures: {
      share: "{yes}/{all} = {value}",
      points: "từ {yes0}/{all0} = {rate0} {towards} {yes}/{all} = {rate}, {amount}",
      "points-of-total":
        "{change} {count} {unit} (từ {yes0} {towards} {yes}) trên tổng số {all} = {value} điểm phần trăm",
      relative: "từ {yes0} {towards} {yes} {unit}, {amount}",
      "relative-share": "từ {yes0}/{all0} = {rate0} {towards} {yes}/{all} = {rate}, {amount}",
      each: "{yes}/{all} {unit} giảm đủ mức, thấp nhất {amount}",
    },
    between: "trong khoảng {lowest} đến {highest}",
    targets: {
      "at-least": "{percent}",
      "at-most": "không quá {percent}",
      by: "{change} ít nhất {amount}",
      any: "{change}",
    },
    gaps: { short: "còn thiếu {count} {unit}", over: "còn vượt {count} {unit}" },
    change: { up: "tăng", down: "giảm" },
    changed: "{change} {amount}",
    towards: { up: "lên", down: "xuống" },
    amounts: {
      share: "{value}",
      points: "{value} điểm phần trăm",
      "points-of-total": "{value} điểm phần trăm trên tổng số",
      relative: "{value}",
      "relative-share": "{value} so với tỷ lệ kỳ gốc",
    },
    reasons: {
      "nothing-counted": "tổng số bằng 0",
      "baseline-missing": "thiếu số liệu kỳ gốc",
      "baseline-zero": "số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối",
      "amount-missing": "có bản ghi không có số tiền nên tổng chưa đủ",
      "below-minimum-count": "tổng số {all} ít hơn mức tối thiểu {minimum}",
      "level-abolished": "không còn {level} vào ngày {date}",
      "nothing-to-do": "không có {unit} nào",
      "no-target": "không có chỉ tiêu cho kỳ này, chỉ có chỉ tiêu của năm {period}",
    },
    substituted: "; tính theo {basis} thay cho {instead}",
    scope: " ({level})",
    levels: {
      central: "cấp trung ương",
      province: "cấp tỉnh",
      district: "cấp huyện",
      commune: "cấp xã",
      vertical: "cơ quan ngành dọc",
    },
    units: {
      applicant: "người dân, doanh nghiệp",
      day: "ngày",
      dong: "đồng",
      dossier: "hồ sơ",
      hour: "giờ",
      "one-stop-unit": "Bộ phận Một cửa",
      "online-service": "dịch vụ công trực tuyến",
      procedure: "thủ tục hành chính",
      record: "bản ghi",
      result: "kết quả",
      "time-unit": "đơn vị thời gian",
      transaction: "giao dịch",
      "working-day": "ngày làm việc",
    },
    bases,
  },
};
