/** The encoder of the host, Node or browser: `types: []` keeps its globals out of sight elsewhere. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Gives the bytes of a text in UTF-8.
 *
 * @param text - Any text; a lone surrogate becomes `�`.
 * @returns Its bytes.
 * @internal
 */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}
