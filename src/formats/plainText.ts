import { assertNever } from "../core/assertNever.ts";
import type { Inline } from "../report/tree/inline.ts";
import { inertText } from "./inertText.ts";

/**
 * Gives a line of the tree as plain text, its breaks as new lines.
 *
 * @param children - What stands in the line.
 * @returns The text as people read it.
 * @example
 * plainText([{ kind: "text", value: "Đạt " }, { kind: "strong", children: [{ kind: "text", value: "30%" }] }]) // => "Đạt 30%"
 */
export function plainText(children: readonly Inline[]): string {
  let text = "";
  for (const child of children) text += textOf(child);
  return text;
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inertText(inline.value);
    case "value":
    case "status":
      return inertText(inline.text);
    case "break":
      return "\n";
    case "strong":
    case "emphasis":
      return plainText(inline.children);
    default:
      return assertNever(inline);
  }
}
