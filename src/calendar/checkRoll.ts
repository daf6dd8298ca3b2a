import { fail } from "../core/fail.ts";
import type { Roll } from "./roll.ts";

const allowed: readonly Roll[] = ["none", "forward", "backward"];

/**
 * Refuses a way to roll there is none of («next»), which would else be taken for another.
 *
 * @param roll - What was given.
 * @throws {@link KstthcError} `unknown-roll`.
 */
export function checkRoll(roll: Roll): void {
  if (!allowed.includes(roll)) fail("unknown-roll", { value: String(roll), allowed }, { path: ["roll"] });
}
