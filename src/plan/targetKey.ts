import type { Target } from "../kpi/target.ts";

/**
 * Names a target inside its task: its measure, and its level after a slash where it has one.
 *
 * @param target - The target.
 * @returns Its name in paths of changes and findings.
 * @example
 * const source = { document: "QĐ 01" };
 * targetKey({ measure: "one-stop-units", level: "commune", kind: "at-least", percent: "30%", source })
 * // => "one-stop-units/commune"
 */
export function targetKey(target: Target): string {
  return target.level === undefined ? target.measure : `${target.measure}/${target.level}`;
}
