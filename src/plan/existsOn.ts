import type { PlainDate } from "../core/plainDate.ts";
import type { Agency } from "./agency.ts";

/** Tells whether an agency exists on a day. */
export function existsOn({ validFrom, validUntil }: Agency, day: PlainDate): boolean {
  return (validFrom ?? day) <= day && day <= (validUntil ?? day);
}
