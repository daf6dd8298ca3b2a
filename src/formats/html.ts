/**
 * Reports as one HTML file: on a phone, in the dark, on paper.
 *
 * @module kstthc/html
 */
export { describeIssue } from "./describeIssue.ts";
export { type HtmlOptions, toHtml } from "./html/toHtml.ts";
