import type { Words } from "../../core/words.ts";
import type { LintCode } from "../lint/lintCode.ts";
import { entryVi } from "./entryVi.ts";
import { type FollowingIssueCode, type FollowingRule, followingVi } from "./followingVi.ts";
import { lintVi } from "./lintVi.ts";
import type { PlanVocabulary } from "./planVocabulary.ts";

/** What can be wrong in this layer, by name. */
export type PlanIssueCode =
  | FollowingIssueCode
  | LintCode
  | "change-exists"
  | "change-missing"
  | "change-nowhere"
  | "change-wrong-value"
  | "changed-twice"
  | "duplicate-id"
  | "gap-carried-over"
  | "missing-field"
  | "no-such-day"
  | "not-one-of"
  | "out-of-range"
  | "period-reversed"
  | "progress-of-other-plan"
  | "progress-required"
  | "schedule-not-moved"
  | "schedule-text-differs"
  | "unknown-agency"
  | "unknown-deliverable"
  | "unknown-field"
  | "wrong-format"
  | "wrong-type"
  | "year-not-moved";
/** Rules a derivation of this layer can name. */
export type PlanRule = FollowingRule;
/** Sentences and names of this layer. */
export interface PlanWords extends Words<PlanIssueCode, PlanRule> {
  /** Names of roles, levels and parts. */
  readonly plan: PlanVocabulary;
}

/** What this layer says, in Vietnamese. */
export const vi: PlanWords = /* @__PURE__ */ planWords();

function planWords(): PlanWords {
  return {
    language: "vi",
    issues: {
      ...followingVi.issues,
      "change-exists": "{amendment}: không bổ sung được «{at}» vì đã có trong kế hoạch",
      "change-missing": "{amendment}: không tìm thấy «{at}», hoặc phần đứng trước nó, trong kế hoạch",
      "change-nowhere": "{amendment}: «{at}» không phải là đường dẫn trong kế hoạch",
      "change-wrong-value": "{amendment}: giá trị đưa vào «{at}» không đúng loại, hoặc phần này không bỏ được",
      "changed-twice": "{amendment}: «{at}» cũng được {other} sửa, có hiệu lực cùng ngày",
      "duplicate-id": "Mã «{id}» đã được dùng cho phần khác của kế hoạch",
      "gap-carried-over": "Nhiệm vụ {at}: phần còn thiếu hoặc bị ngắt trong kế hoạch cũ vẫn chưa có: {text}",
      "progress-of-other-plan": "Tiến độ được đưa vào là của kế hoạch «{other}», không phải của «{plan}»",
      "progress-required": "Chỉ lấy nhiệm vụ chưa hoàn thành thì phải có tiến độ của kế hoạch",
      "schedule-not-moved":
        "Nhiệm vụ {at}: thời gian «{text}» giữ nguyên vì tháng {month} năm {year} không có ngày {day}",
      "schedule-text-differs": "Nhiệm vụ {at}: thời gian «{text}» đã chuyển năm nhưng câu chữ cần xem lại",
      "year-not-moved": "«{at}»: còn mốc «{year}» chưa chuyển, cần xem có phải sang năm sau hay không",
      "missing-field": "Thiếu trường «{field}»",
      "no-such-day": "Tháng không có ngày «{value}»",
      "not-one-of": "«{value}» không thuộc các giá trị được nhận: {expected}",
      "out-of-range": "«{value}» nằm ngoài giới hạn {rule}",
      "period-reversed": "Ngày cuối kỳ «{value}» đứng trước ngày đầu kỳ",
      "unknown-agency": "Kế hoạch «{plan}» không có cơ quan nào mang mã «{agency}»",
      "unknown-deliverable": "Nhiệm vụ «{task}» không có kết quả nào mang mã «{deliverable}»",
      "unknown-field": "Trường «{field}» không có trong mẫu dữ liệu",
      "wrong-format": "«{value}» không đúng dạng {rule}",
      "wrong-type": "«{value}» không đúng kiểu {expected}",
      ...lintVi,
    },
    steps: followingVi.steps,
    plan: {
      entry: entryVi,
      roles: {
        lead: "chủ trì",
        coordinate: "phối hợp",
        execute: "thực hiện",
        monitor: "theo dõi",
        guide: "hướng dẫn",
        urge: "đôn đốc",
        inspect: "kiểm tra",
        evaluate: "đánh giá",
        advise: "tham mưu",
        submit: "trình",
        comment: "có ý kiến",
        appraise: "thẩm định",
        approve: "phê duyệt",
        issue: "ban hành",
        announce: "công bố",
        publicise: "công khai",
        post: "niêm yết",
        direct: "chỉ đạo",
        accountable: "chịu trách nhiệm",
        receive: "tiếp nhận",
        classify: "phân loại",
        forward: "chuyển",
        process: "xử lý",
        answer: "trả lời",
        "control-quality": "kiểm soát chất lượng",
        compile: "tổng hợp",
        report: "báo cáo",
      },
      levels: {
        central: "trung ương",
        province: "cấp tỉnh",
        district: "cấp huyện",
        commune: "cấp xã",
        vertical: "ngành dọc",
        several: "nhiều cấp",
        unknown: "không xác định",
      },
      instruments: {
        decision: "Quyết định",
        plan: "Kế hoạch",
        directive: "Chỉ thị",
        resolution: "Nghị quyết",
        other: "văn bản",
      },
      changes: {
        things: {
          id: "mã kế hoạch",
          instrument: "văn bản ban hành",
          territory: "địa bàn",
          period: "thời kỳ",
          corrections: "phần đính chính bản in",
          notes: "ghi chú của người đọc",
          ordinal: "số thứ tự nhóm",
          title: "tên nhóm",
          labels: "số thứ tự",
          content: "nội dung",
          citations: "văn bản viện dẫn",
          place: "vị trí trong tài liệu",
          deliverables: "kết quả",
          assignments: "phân công",
          schedules: "thời hạn",
          targets: "chỉ tiêu",
          agency: "cơ quan",
          group: "nhóm nhiệm vụ {id}",
          task: "nhiệm vụ {id}",
        },
        inPlan: "Kế hoạch",
        inGroup: "Nhóm {id}",
        inTask: "Nhiệm vụ {id}",
        add: "{where}: bổ sung {what} {to}",
        remove: "{where}: bãi bỏ {what} {from}",
        replace: "{where}: {what} đổi từ {from} sang {to}",
        become: "{where}: {what} đổi thành {to}",
        reread: "{where}: {what} {to} giữ nguyên câu chữ, thông tin đi kèm thay đổi",
        moveFirst: "{where}: chuyển {what} lên đầu",
        moveBehind: "{where}: chuyển {what} xuống sau {behind}",
        moveTask: "Nhiệm vụ {id}: chuyển từ nhóm {from} sang nhóm {to}",
        nothing: "(trống)",
        places: {
          text: "dòng {line}, cột {column}",
          sheet: "trang tính {sheet}, ô {cell}",
          table: "bảng {table}, hàng {row}, cột {column}",
        },
        quote: "«{text}»",
        by: "theo {kind}[ số {number}] ngày {date}",
      },
      deadline: {
        title: "Nhiệm vụ {id}. {content}",
        deliverables: "Kết quả: {text}",
        agencies: "Phân công: {text}",
        schedule: "Thời hạn ghi trong kế hoạch: {text}",
        extended: "Được gia hạn đến ngày {text}",
        lastWorkingDay: "Ngày làm việc cuối cùng trước khi hết hạn: {text}",
        document: "Giao {text}",
      },
      progress: {
        works: {
          "not-started": "chưa thực hiện",
          "in-progress": "đang thực hiện",
          submitted: "đã trình",
          returned: "bị trả lại",
          done: "đã hoàn thành",
          "none-arose": "báo cáo không phát sinh",
          suspended: "tạm dừng",
          waived: "được miễn",
          cancelled: "được rút",
          moved: "chuyển sang năm sau",
        },
        times: {
          "no-deadline": "không có thời hạn",
          undetermined: "chưa xác định thời hạn",
          "not-due": "chưa đến hạn",
          "due-soon": "sắp đến hạn",
          overdue: "quá hạn",
          "on-time": "đúng hạn",
          late: "hoàn thành quá hạn",
        },
        task: "Nhiệm vụ {id}",
        due: "hạn {due}",
        part: "phần «{part}»",
        on: "{what} ngày {date}",
        fromTo: "{from} → {to}",
        appears: "mới có",
        disappears: "không còn",
        dated: "thời hạn là ngày {date}",
        extended: "được gia hạn đến ngày {date}",
      },
    },
  };
}
