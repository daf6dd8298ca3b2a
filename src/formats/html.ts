export { toHtml } from "./html/toHtml.ts";
