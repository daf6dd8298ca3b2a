import { expectTypeOf } from "vitest";
import type { AssessOptions, OccurrenceProgress, ShareProgress, TaskEvent, TaskEventKind } from "../../src/index.ts";

const about = { task: "1" } as const;

// Each kind asks for what it needs, and only for that.
export const ok: readonly TaskEvent[] = [
  { id: "1", kind: "started", on: "2022-01-28", about },
  { id: "2", kind: "extension-requested", on: "2022-01-28", about, until: "2022-06-30", reason: "Chờ ý kiến" },
  { id: "3", kind: "scheduled", on: "2022-01-28", about, schedule: { kind: "continuous" } },
];
// @ts-expect-error an extension says until when
export const noUntil: TaskEvent = { id: "1", kind: "extension-granted", on: "2022-01-28", about, authority: "ubnd" };
// @ts-expect-error an extension says who granted it
export const noGiver: TaskEvent = { id: "1", kind: "extension-granted", on: "2022-01-28", about, until: "2022-06-30" };
// @ts-expect-error an event speaks of something
export const nowhere: TaskEvent = { id: "1", kind: "started", on: "2022-01-28" };
// @ts-expect-error not a kind of event
export const unknown: TaskEvent = { id: "1", kind: "finished", on: "2022-01-28", about };

// What it is judged from is always said; nothing defaults to today.
// @ts-expect-error the day is needed
export const noDay: AssessOptions = { events: [] };

// A kind tells its fields.
export const untilOf = (event: TaskEvent): string | undefined =>
  event.kind === "extension-granted" || event.kind === "extension-requested" ? event.until : undefined;

// Progress is read only, all the way down.
declare const item: OccurrenceProgress;
// @ts-expect-error read only
item.work = "done";
// @ts-expect-error read only
item.derivation.push({ rule: "judged-on-time" });
expectTypeOf(item.shares).toEqualTypeOf<readonly ShareProgress[] | undefined>();
expectTypeOf<Extract<TaskEventKind, "moved-to-next-year">>().toEqualTypeOf<"moved-to-next-year">();
