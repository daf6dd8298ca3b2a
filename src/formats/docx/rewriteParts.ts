import { strFromU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { joinBytes } from "../../core/joinBytes.ts";
import { utf8 } from "../../core/utf8.ts";

/** Writes a part anew from its text, piece by piece. */
export type Rewrite = (xml: string) => Iterable<string>;

/**
 * Packs a document anew with some of its parts rewritten, none of them held whole: the body of a large table would be
 * longer than a string may be.
 *
 * @param archive - Bytes of a packed document.
 * @param rewrites - What becomes of its parts, by name; the others stay.
 * @returns Bytes of the new one.
 */
export function rewriteParts(archive: Uint8Array, rewrites: ReadonlyMap<string, Rewrite>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith("/")) continue;
    const part = new ZipDeflate(name);
    zip.add(part);
    const rewrite = rewrites.get(name);
    for (const text of rewrite?.(strFromU8(bytes)) ?? []) part.push(utf8(text));
    part.push(rewrite ? new Uint8Array() : bytes, true);
  }
  zip.end();
  return joinBytes(chunks);
}
