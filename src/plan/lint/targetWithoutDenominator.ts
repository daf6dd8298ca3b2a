import { foldKey } from "../../core/foldKey.ts";
import type { Task } from "../plan.ts";
import { figureOf } from "./figureOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A percentage, and no word of what: neither a noun behind it nor "trên tổng số", "tỷ lệ", "so với".
 *
 * Bad: "số hóa kết quả giải quyết TTHC tăng tối thiểu 20% đối với cấp tỉnh."
 * Good: "tăng tối thiểu 20% so với năm 2021", "50% Bộ phận Một cửa cấp huyện".
 */
export const targetWithoutDenominator: LintRule = /* @__PURE__ */ taskRule(
  "target-without-denominator",
  "warning",
  (task) => {
    const measures = new Map(task.targets.map((target) => [target.measure, figureOf(target)]));
    return [...measures].flatMap(([measure, percent]) =>
      percent !== undefined && saysNoWhole(task, percent)
        ? [{ at: [task.id, "targets", measure], params: { task: task.id, percent } }]
        : [],
    );
  },
);

function saysNoWhole(task: Task, percent: string): boolean {
  const figure = percent.replace(".", ",");
  const clauses = [task.content, ...task.deliverables.map(({ text }) => text)]
    .flatMap((text) => foldKey(text).split(/[;.](?!\d)/))
    .filter((clause) => new RegExp(`(?<![\\d,.])${figure.replace("%", " ?%")}`).test(clause));
  return clauses.length > 0 && clauses.every((clause) => !saysWhole(clause, figure));
}

function saysWhole(clause: string, figure: string): boolean {
  if (/\b(tren tong|tong so|ty le|so voi)\b/.test(clause)) return true;
  const behind = clause.split(figure)[1] ?? "";
  return /^ ?[a-z]/.test(behind) && !/^ ?(doi voi|tro len|trong|tren|va|o|tai|den|vao)\b/.test(behind);
}
