import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import { utf8 } from "../../core/utf8.ts";
import { byteDictionary } from "./byteDictionary.ts";
import type { FieldReader } from "./fieldReader.ts";

/** A reader of a text that is part of a key. */
export interface KeyText {
  /** Puts the number of the text into its slot. */
  readonly read: FieldReader;
  /** The text read last. */
  readonly text: () => string;
}

/**
 * Numbers the texts of a column straight from their bytes and keeps these bytes alone, once each: a JavaScript text of
 * each would take three times the memory. Blanks at the ends are not part of a key, nor is the encoding of its letters.
 */
export function keyText(slots: Float64Array, slot: number): KeyText {
  let count = 0;
  const look = byteDictionary(() => count++, true);
  let bytes: Uint8Array = new Uint8Array(0);
  let from = 0;
  let to = 0;
  return {
    read: (row, start, end) => {
      bytes = row;
      from = start;
      to = end;
      if (!isPlain(row, start, end)) {
        const text = decodeUtf8(row.subarray(start, end));
        if (text === undefined) return false;
        bytes = utf8(text.normalize("NFC").trim());
        from = 0;
        to = bytes.length;
      }
      while (from < to && isBlank(bytes[from] as number)) from++;
      while (from < to && isBlank(bytes[to - 1] as number)) to--;
      slots[slot] = from === to ? Number.NaN : look(bytes, from, to);
      return true;
    },
    text: () => decodeUtf8(bytes.subarray(from, to)) ?? "",
  };
}

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}

function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}
