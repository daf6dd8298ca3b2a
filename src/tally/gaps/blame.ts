import type { AnyTable } from "../columns/column.ts";
import type { Condition } from "../conditions/condition.ts";
import { fieldsOf } from "../conditions/fieldsOf.ts";
import { evaluator } from "../engine/evaluator.ts";
import type { Kleene } from "../engine/kleene.ts";
import type { Layout } from "../engine/layout.ts";
import { slotValue } from "../engine/slotValue.ts";
import { plainCondition } from "../explain/plainCondition.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { GapPart, GapReason } from "./gap.ts";

/** A condition that can say what its answer hangs on. */
export interface Blame {
  /** The answer of the current record. */
  readonly answer: () => Kleene;
  /** The comparisons that made it. */
  readonly reasons: () => readonly GapReason[];
}

const said = ["no", "yes", "unknown"] as const;

/** Compiles a condition to its plainest form, so that every comparison asks for what has to hold. */
export function blame(condition: Condition<string>, part: GapPart, table: AnyTable, layout: Layout): Blame {
  return node(plainCondition(condition, table), part, layout);
}

/**
 * What makes "all of" false are its false parts, what makes it true are all of them, what leaves it unknown are the
 * unknown ones; "any of" likewise: always the parts whose answer is that of the whole.
 */
function node(condition: Condition<string>, part: GapPart, layout: Layout): Blame {
  const answer = evaluator(condition, layout);
  if ("all" in condition) {
    const parts = condition.all.map((item) => node(item, part, layout));
    const reasons = (): readonly GapReason[] => {
      const whole = answer();
      return parts.filter((item) => item.answer() === whole).flatMap((item) => item.reasons());
    };
    return { answer, reasons };
  }
  const fields = fieldsOf(condition).map((name) => [name, slotValue(name, layout)] as const);
  const reasons = (): readonly GapReason[] => {
    const found: Record<string, GroupValue> = {};
    for (const [name, read] of fields) found[name] = read();
    return [{ part, condition, answer: said[answer()], found }];
  };
  return { answer, reasons };
}
