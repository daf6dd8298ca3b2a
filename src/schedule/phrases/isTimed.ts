import { begins, is, peek, type Reader } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";

/** Whether a bound or a period stands right behind a frequency, be it in brackets, or a bound behind a comma. */
export function isTimed(r: Reader): boolean {
  if (is(r, "(")) return (peek(r, 1).may & (starts.bound | starts.bounded)) !== 0;
  return is(r, ",") ? (peek(r, 1).may & starts.bound) !== 0 : begins(r, starts.bound | starts.bounded);
}
