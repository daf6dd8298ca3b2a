import type { Paragraph } from "docx";
import type { DocxContext } from "./docxContext.ts";

/**
 * Makes a centred rule (dòng kẻ ngang, nét liền) as a paragraph of no height with a border, which stays in place in
 * every program, as a drawn line does not.
 *
 * @param context - Document being made.
 * @param length - Length of the rule, twentieths of a point.
 * @param available - Width of the column it stands in.
 */
export function ruleToDocx({ docx }: DocxContext, length: number, available: number): Paragraph {
  const side = Math.max(0, Math.round((available - length) / 2));
  return new docx.Paragraph({
    style: "rule",
    indent: { left: side, right: side },
    border: { top: { style: "single", size: 6, space: 1, color: "000000" } },
  });
}
