import { formatDay } from "../../core/formatDay.ts";
import { formatInteger } from "../../core/formatInteger.ts";
import { formatPercent } from "../../core/formatPercent.ts";
import type { Integer, Percent, Ratio } from "../../core/numbers.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import type { Language } from "../../core/words.ts";
import type { Inline, Value } from "../tree/inline.ts";

/** A count as a figure. Every figure a builder writes names its evaluation. */
export function countValue(
  count: number | Integer,
  language: Language,
  { unit, from }: { readonly unit?: string; readonly from: string },
): Value {
  return {
    kind: "value",
    value: { kind: "integer", value: String(count) as Integer, ...(unit === undefined ? {} : { unit }) },
    text: formatInteger(count, language),
    from,
  };
}

/** A share as a figure, rounded so that it never crosses its target. */
export function shareValue(
  share: Ratio,
  language: Language,
  { target, from }: { readonly target?: Percent; readonly from: string },
): Value {
  return {
    kind: "value",
    value: { kind: "percent", value: share, ...(target === undefined ? {} : { target }) },
    text: formatPercent(share, { language, ...(target === undefined ? {} : { against: target }) }),
    from,
  };
}

/** A day as a figure. */
export function dayValue(day: PlainDate, language: Language, from: string): Value {
  return {
    kind: "value",
    value: { kind: "date", value: day },
    text: formatDay(day, language),
    from,
  };
}

/** Plain text as a line. */
export function plain(value: string): readonly Inline[] {
  return value === "" ? [] : [{ kind: "text", value }];
}

/** The text of a line made by this layer, without its structure. */
export function plainOf(children: readonly Inline[]): string {
  return children.map((child) => (child.kind === "text" ? child.value : "text" in child ? child.text : "")).join("");
}
