import type { PlainDate } from "../../core/plainDate.ts";

/** Compares two events by their day; a stable sort keeps the order given within a day. */
export function byTime(a: { readonly on: PlainDate }, b: { readonly on: PlainDate }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
