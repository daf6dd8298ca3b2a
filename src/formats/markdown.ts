export { type MarkdownOptions, toMarkdown } from "./markdown/toMarkdown.ts";
