export { type HtmlOptions, toHtml } from "./html/toHtml.ts";
