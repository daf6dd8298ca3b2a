import { targetKey } from "../targetKey.ts";
import { figureOf } from "./figureOf.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A target that says up or down and not how much: any change would do.
 *
 * Bad: "Nâng cao tỷ lệ TTHC có phát sinh hồ sơ qua dịch vụ bưu chính." Good: "Nâng tỷ lệ đó thêm tối thiểu 5%."
 */
export const targetWithoutFigure: LintRule = /* @__PURE__ */ taskRule(
  "target-without-figure",
  "info",
  ({ id, targets }) =>
    targets
      .filter((target) => figureOf(target) === undefined)
      .map((target) => ({ at: [id, "targets", targetKey(target)], params: { task: id } })),
);
