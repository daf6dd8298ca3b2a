import type { PlainDate } from "../core/plainDate.ts";
import type { AgencyId } from "./agency.ts";

export interface Evidence {
  readonly kind: "document" | "link" | "file" | "note";
  readonly number?: string;
  readonly date?: PlainDate;
  readonly dateOf?: "signing" | "sending" | "posting";
  readonly sha256?: string;
  readonly url?: string;
  readonly expires?: PlainDate;
}
/** What an event speaks of: the whole task, or one occurrence of one of its schedules. */
export interface EventTarget {
  readonly task: string;
  readonly schedule?: string;
  readonly occurrence?: string;
  readonly agency?: AgencyId;
}
export interface EventBase {
  readonly id: string;
  readonly on: PlainDate;
  readonly about: EventTarget;
  readonly evidence?: readonly Evidence[];
  readonly by?: AgencyId;
  readonly note?: string;
}
export type TaskEvent = EventBase &
  (
    | {
        readonly kind:
          | "assigned"
          | "started"
          | "submitted"
          | "returned"
          | "accepted"
          | "suspended"
          | "resumed"
          | "waived"
          | "cancelled";
      }
    | { readonly kind: "reported-none" } // không phát sinh: a reported zero
    | { readonly kind: "extension-requested"; readonly until: PlainDate; readonly reason: string }
    | { readonly kind: "extension-granted"; readonly until: PlainDate; readonly authority: AgencyId } // lần thứ mấy: counted from these
    | { readonly kind: "extension-refused" }
    | { readonly kind: "transferred"; readonly to: AgencyId }
    | { readonly kind: "happened"; readonly event: string } // gives `offset` and `event` schedules their date
  );
