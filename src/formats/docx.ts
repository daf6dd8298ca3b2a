/**
 * Reports as Word documents in the layout of Decree 30/2020. Needs the optional peer `docx`; charts need `@resvg/resvg-js`.
 *
 * @module kstthc/docx
 */
export { describeIssue } from "./describeIssue.ts";
export {
  type DocumentLayout,
  decree30Layout,
  type LayoutPart,
  type Margins,
  type Measure,
  type PageLayout,
  type Paper,
  type TextLayout,
} from "./docx/decree30Layout.ts";
export { type DocxOptions, toDocx } from "./docx/toDocx.ts";
