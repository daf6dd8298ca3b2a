import type { PhrasingContent } from "mdast";
import { assertNever } from "../../core/assertNever.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";
import { oneReference } from "../oneReference.ts";
import type { Footnotes } from "./footnotes.ts";

/** How a new line is written: a hard break, `<br>` where Markdown knows none, or a space. */
export type LineBreak = "break" | "br" | "space";

/** Turns a line of text into Markdown's own. */
export function inlinesToMdast(
  children: readonly Inline[],
  footnotes: Footnotes,
  lineBreak: LineBreak = "break",
): PhrasingContent[] {
  return oneReference(children).flatMap((child): PhrasingContent[] => {
    switch (child.kind) {
      case "text":
        return plain(child.value, lineBreak);
      case "strong":
      case "emphasis":
        return marked(child.kind, inlinesToMdast(child.children, footnotes, lineBreak));
      case "value":
        return [...plain(child.text, lineBreak), ...footnotes.reference(child.from)];
      case "status":
        return [...marked("strong", plain(child.text, lineBreak)), ...footnotes.reference(child.from)];
      case "break":
        return [newLine(lineBreak)];
      default:
        return assertNever(child);
    }
  });
}

/** Plain text; a new line inside it is one in the output too. */
export function plain(value: string, lineBreak: LineBreak = "break"): PhrasingContent[] {
  return inertText(value)
    .split("\n")
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [newLine(lineBreak)]),
      ...(line === "" ? [] : [{ type: "text" as const, value: line }]),
    ]);
}

/** Bold or italic, with outer spaces put outside, where Markdown allows them. */
export function marked(type: "strong" | "emphasis", children: readonly PhrasingContent[]): PhrasingContent[] {
  const inner = [...children];
  const before = takeSpace(inner, 0, /^\s+/);
  const after = takeSpace(inner, inner.length - 1, /\s+$/);
  return [...before, ...(inner.length === 0 ? [] : [{ type, children: inner } as PhrasingContent]), ...after];
}

function takeSpace(inner: PhrasingContent[], at: number, pattern: RegExp): PhrasingContent[] {
  const node = inner[at];
  const space = node?.type === "text" ? pattern.exec(node.value)?.[0] : undefined;
  if (node?.type !== "text" || space === undefined) return [];
  const value = node.value.replace(pattern, "");
  if (value === "") inner.splice(at, 1);
  else inner[at] = { type: "text", value };
  return [{ type: "text", value: space }];
}

function newLine(lineBreak: LineBreak): PhrasingContent {
  switch (lineBreak) {
    case "break":
      return { type: "break" };
    case "br":
      return { type: "html", value: "<br>" };
    case "space":
      return { type: "text", value: " " };
    default:
      return assertNever(lineBreak);
  }
}
