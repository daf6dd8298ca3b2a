import { inertText } from "../inertText.ts";
import { hole } from "./stencil.ts";

/**
 * Replaces what stands between line breaks and tabs by holes.
 *
 * @param text - Any text.
 * @param texts - Gets what was replaced, in order.
 * @returns Holes, line breaks and tabs.
 */
export function punchText(text: string, texts: string[]): string {
  return inertText(text).replace(/[^\n\t]+/g, (part) => {
    texts.push(part);
    return hole;
  });
}
