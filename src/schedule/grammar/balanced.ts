/**
 * A name without brackets that the cut left alone: they would end it too early when it is written in brackets again.
 */
export function balanced(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length && depth >= 0; i++) {
    const sign = text.charCodeAt(i);
    if (sign === opening) depth++;
    if (sign === closing) depth--;
  }
  return depth === 0 ? text : text.replace(/[()]/g, "").trim();
}

const opening = 40;
const closing = 41;
