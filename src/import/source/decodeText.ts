import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import { isWindows1258 } from "./isWindows1258.ts";

/** The decoder of the host, Node or browser: `types: []` keeps its globals out of sight elsewhere. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Text of a file, and whether its encoding is known. */
export interface DecodedText {
  /** The text, without byte-order mark; bytes that are no character are `\ufffd`. */
  readonly text: string;
  /** False where the bytes are in no encoding known here and were taken one for one. */
  readonly known: boolean;
}

/**
 * Reads the bytes of a text file as text: by its byte-order mark, as UTF-16 where every other byte is 0, as UTF-8 where
 * the bytes are that, by the charset a page declares, as Windows-1258 where its tone marks follow vowels. What a page
 * declares is asked late, since pages saved anew often keep the words of the old encoding.
 *
 * @param bytes - The file.
 * @returns Its text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return { text: decodeAs(wide, bytes) ?? "", known: true };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8.replace(/^\ufeff/, ""), known: true };
  const label = declaredCharset(bytes);
  const declared = label === undefined ? undefined : decodeAs(label, bytes);
  if (declared !== undefined) return { text: declared, known: true };
  const vietnamese = decodeAs("windows-1258", bytes);
  if (vietnamese !== undefined && isWindows1258(vietnamese)) return { text: vietnamese, known: true };
  const damaged = decodeAs("utf-8", bytes) ?? "";
  if (isMostlyUtf8(damaged)) return { text: damaged, known: true };
  return { text: decodeAs("iso-8859-1", bytes) ?? "", known: false };
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the byte-order mark; without one, Latin letters, spaces and digits leave a 0 in every other byte. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const pairs = Math.min(bytes.length, 4_096) >> 1;
  for (let at = 0; at < pairs * 2; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs / 4 && even * 8 < odd) return "utf-16le";
  return even > pairs / 4 && odd * 8 < even ? "utf-16be" : undefined;
}

/** Charset of a page's `meta`, or of an XML declaration; none for Unicode, and for Latin, which pages declare by habit. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = decodeAs("iso-8859-1", bytes.subarray(0, 4_096)) ?? "";
  const found =
    /<meta[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{1,30})|^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w-]{1,30})/i.exec(
      start,
    );
  const label = (found?.[1] ?? found?.[2])?.toLowerCase();
  return label === undefined || /^(?:utf|unicode|iso-8859-1$|windows-1252$|us-ascii$)/.test(label) ? undefined : label;
}

/** A byte lost here and there leaves most letters of more than one byte whole. */
function isMostlyUtf8(text: string): boolean {
  const lost = text.split("\ufffd").length - 1;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > lost * 4;
}
