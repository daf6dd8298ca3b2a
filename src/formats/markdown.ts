/**
 * Reports as GitHub-flavoured Markdown.
 *
 * @module kstthc/markdown
 */
export { describeIssue } from "./describeIssue.ts";
export { type MarkdownOptions, toMarkdown } from "./markdown/toMarkdown.ts";
