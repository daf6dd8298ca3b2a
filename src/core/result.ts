import type { Issue } from "./issue.ts";

/** What a `safe…` function answers: the value with what was noticed, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
