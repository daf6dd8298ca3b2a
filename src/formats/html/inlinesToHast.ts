import type { ElementContent } from "hast";
import { h } from "hastscript";
import { assertNever } from "../../core/assertNever.ts";
import type { Inline } from "../../report/tree/inline.ts";
import { inertText } from "../inertText.ts";
import { anchorOf, type Page } from "./page.ts";

/** Turns a line of text into HTML. */
export function inlinesToHast(children: readonly Inline[], page: Page): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    switch (child.kind) {
      case "text":
        return lines(child.value);
      case "strong":
        return [h("strong", inlinesToHast(child.children, page))];
      case "emphasis":
        return [h("em", inlinesToHast(child.children, page))];
      case "value":
        return linked(lines(child.text), child.from, page, ["value"]);
      case "status":
        return linked(lines(child.text), child.from, page, ["status", child.tone]);
      case "break":
        return [h("br")];
      default:
        return assertNever(child);
    }
  });
}

/** Text; a new line inside it is one in the page too. */
export function lines(text: string): ElementContent[] {
  return inertText(text)
    .split("\n")
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [h("br")]),
      ...(line === "" ? [] : [{ type: "text" as const, value: line }]),
    ]);
}

/** A figure or a state: it leads to its derivation where it has one, and tells it to whoever points at it. */
function linked(
  children: ElementContent[],
  from: string | undefined,
  page: Page,
  className: readonly string[],
): ElementContent[] {
  const anchor = anchorOf(page, from);
  if (anchor === undefined) return [h("span", { className: [...className] }, children)];
  const title = inertText([`${anchor.source.title}:`, ...anchor.source.lines].join("\n"));
  return [h("a", { className: [...className, "from"], href: `#${anchor.id}`, title }, children)];
}
