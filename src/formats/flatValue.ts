import type { Scalar } from "../report/tree/inline.ts";

/** One field of a streamed row: text, a finite number, an exact value as in a report's figures, or nothing. */
export type FlatValue = string | number | Scalar | undefined;
