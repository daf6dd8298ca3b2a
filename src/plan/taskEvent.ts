import type { PlainDate } from "../core/plainDate.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { AgencyId } from "./agency.ts";

/** Proof of an event (minh chứng): a document, a link, a file, or a note. */
export interface Evidence {
  /** Văn bản · đường dẫn · tệp · ghi chú. */
  readonly kind: "document" | "link" | "file" | "note";
  /** Number and symbol of the document (số, ký hiệu). */
  readonly number?: string;
  /** A day printed on the proof; what it is the day of stands in `dateOf`. */
  readonly date?: PlainDate;
  /**
   * What `date` is the day of, which makes it the day that counts instead of the event's own: signing for a document
   * (ngày ký), sending for a report (ngày gửi), posting for a publication (ngày đăng tải).
   */
  readonly dateOf?: "signing" | "sending" | "posting";
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256?: string;
  /** Where the proof can be seen. */
  readonly url?: string;
  /** Last day on which the proof is valid. */
  readonly expires?: PlainDate;
}

/**
 * What an event speaks of: a whole task, one of its schedules, one occurrence of it, and there the share of one unit
 * or of one product.
 */
export interface EventTarget {
  /** Id of the task. */
  readonly task: string;
  /** Id of one of its schedules; may be left out where the task has one only, or to speak of them all. */
  readonly schedule?: string;
  /** Key of one occurrence, e.g. `2022-Q1`; may be left out where there is one only, or to speak of them all. */
  readonly occurrence?: string;
  /** The unit whose share it is; absent: the occurrence as a whole. */
  readonly agency?: AgencyId;
  /** One of several products owed together, by a name of the user's own, e.g. one of three plans. */
  readonly part?: string;
}

/** What every event has. */
export interface EventBase {
  /** Id, unique in the list. */
  readonly id: string;
  /** Day it took place. */
  readonly on: PlainDate;
  /** What it speaks of. */
  readonly about: EventTarget;
  /** Proofs; the first that has `date` and `dateOf` gives the day that counts. */
  readonly evidence?: readonly Evidence[];
  /** Who acted: for `assigned` whoever gave the task, who alone may extend it. */
  readonly by?: AgencyId;
  /** Remark in the user's own words. */
  readonly note?: string;
}

/** Work begins, is handed in, returned, accepted, done without a hand-in, or reported as "không phát sinh". */
export interface WorkEvent extends EventBase {
  /** Bắt đầu · trình, gửi · trả lại · chấp nhận · hoàn thành · báo cáo không phát sinh. */
  readonly kind: "started" | "submitted" | "returned" | "accepted" | "completed" | "reported-none";
}
/** The obligation itself is halted, taken up again, or ends undone. */
export interface StandingEvent extends EventBase {
  /** Tạm dừng · tiếp tục · miễn · rút · chuyển sang năm sau. */
  readonly kind: "suspended" | "resumed" | "waived" | "cancelled" | "moved-to-next-year";
}
/**
 * Giving the task out (giao nhiệm vụ). Naming an agency or a part makes its share expected; naming a new occurrence of
 * a schedule without dates (đột xuất, theo yêu cầu) opens it, for the agency named or else for all who owe the task.
 */
export interface AssignedEvent extends EventBase {
  /** Giao nhiệm vụ. */
  readonly kind: "assigned";
  /** Due day of the occurrence it opens. */
  readonly due?: PlainDate;
}
/** The document that a phrase such as "theo kế hoạch" points to has been issued and says when. */
export interface ScheduledEvent extends EventBase {
  /** Đã có thời hạn cụ thể. */
  readonly kind: "scheduled";
  /** What the document says, e.g. `parseSchedule("Quý IV")`. */
  readonly schedule: Schedule;
}
/** Asking for more time (đề nghị gia hạn), in writing and before expiry; the writing goes into `evidence`. */
export interface ExtensionRequestedEvent extends EventBase {
  /** Đề nghị gia hạn. */
  readonly kind: "extension-requested";
  /** Due day asked for. */
  readonly until: PlainDate;
  /** Reason given. */
  readonly reason: string;
}
/** Granting more time (gia hạn); which time it is (lần thứ mấy) is counted from these. */
export interface ExtensionGrantedEvent extends EventBase {
  /** Đồng ý gia hạn. */
  readonly kind: "extension-granted";
  /** New due day. */
  readonly until: PlainDate;
  /** Who granted it: whoever gave the task. */
  readonly authority: AgencyId;
}
/** Refusing more time (không đồng ý gia hạn). */
export interface ExtensionRefusedEvent extends EventBase {
  /** Không đồng ý gia hạn. */
  readonly kind: "extension-refused";
}
/** Handing the obligation over to another agency (chuyển cơ quan thực hiện). */
export interface TransferredEvent extends EventBase {
  /** Chuyển. */
  readonly kind: "transferred";
  /** Who answers for it from that day on. */
  readonly to: AgencyId;
}
/** Something in the world happened that `offset` and `event` schedules of the task wait for. */
export interface HappenedEvent extends EventBase {
  /** Sự kiện đã xảy ra. */
  readonly kind: "happened";
  /** The schedule's `event`, as printed. */
  readonly event: string;
}
/** The lead asks a coordinating agency for something (đề nghị phối hợp); the event's id is the request's id. */
export interface CoordinationRequestedEvent extends EventBase {
  /** Đề nghị phối hợp. */
  readonly kind: "coordination-requested";
  /** Who is asked. */
  readonly to: AgencyId;
  /** What is asked for. */
  readonly subject: string;
  /** When the answer is due; absent: no day was set. */
  readonly due?: PlainDate;
}
/** The answer to a request (phúc đáp). */
export interface CoordinationAnsweredEvent extends EventBase {
  /** Phúc đáp đề nghị phối hợp. */
  readonly kind: "coordination-answered";
  /** Id of the `coordination-requested` event. */
  readonly request: string;
}

/** Something that happened to an obligation of a plan. A list of these and a day give the progress. */
export type TaskEvent =
  | WorkEvent
  | StandingEvent
  | AssignedEvent
  | ScheduledEvent
  | ExtensionRequestedEvent
  | ExtensionGrantedEvent
  | ExtensionRefusedEvent
  | TransferredEvent
  | HappenedEvent
  | CoordinationRequestedEvent
  | CoordinationAnsweredEvent;
/** Name of what happened. */
export type TaskEventKind = TaskEvent["kind"];
