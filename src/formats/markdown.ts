/**
 * Reports as GitHub-flavoured Markdown.
 *
 * @module kstthc/markdown
 */
export { type MarkdownOptions, toMarkdown } from "./markdown/toMarkdown.ts";
