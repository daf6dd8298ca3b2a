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
