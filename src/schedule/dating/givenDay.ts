import { foldKey } from "../../core/foldKey.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { KnownEvents } from "../occurrence.ts";

/**
 * Names under which a plan speaks of its own signing: the bare day («ngày ký»), or a document called this one. «Quyết
 * định được ban hành» is as well the decision that the task is to draft.
 */
const signing =
  /^(ngay (ky|ban hanh|ky ban hanh)|(ngay )?(ky|ban hanh|ky ban hanh) (ke hoach|quyet dinh|van ban) nay|(ngay )?(ke hoach|quyet dinh|van ban) nay (duoc )?(ky|ban hanh|ky ban hanh))$/;

/** The day of an event as the caller gives it, or the plan's own day of signing. */
export function givenDay(event: string, { events, issuedOn }: KnownEvents): PlainDate | undefined {
  const key = foldKey(event);
  for (const [name, day] of Object.entries(events ?? {})) if (foldKey(name) === key) return day;
  return signing.test(key) ? issuedOn : undefined;
}
