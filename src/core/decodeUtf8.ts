/** The decoder of the host, Node or browser: `types: []` keeps its globals out of sight elsewhere. */
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads UTF-8 bytes as text.
 *
 * @param bytes - Bytes without a byte-order mark.
 * @returns The text; `undefined` when the bytes are not UTF-8.
 * @internal
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
