import { foldKey } from "../../core/foldKey.ts";
import { type LintRule, taskRule } from "./lintRule.ts";

/**
 * A task whose words are a figure to be reached, and not something to do.
 *
 * Bad: "Tối thiểu 30% người dân không phải cung cấp lại giấy tờ." Good: "Tái sử dụng giấy tờ đã số hóa để tối thiểu 30% …"
 */
export const contentIsTarget: LintRule = /* @__PURE__ */ taskRule("content-is-target", "info", ({ id, content }) =>
  /^((toi thieu|it nhat|dat|phan dau|dam bao) )*\d+([.,]\d+)? ?%/.test(foldKey(content))
    ? [{ at: [id, "content"], params: { task: id } }]
    : [],
);
