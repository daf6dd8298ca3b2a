import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import type { Dictionary } from "../engine/dictionary.ts";
import type { UsedColumn } from "../engine/layout.ts";
import { byteDictionary, type FieldReader, unfit } from "./byteDictionary.ts";
import { type NumberStyle, numberReader } from "./readNumber.ts";
import { readDate, readInstant } from "./timeReaders.ts";

/** What the file writes for the codes and booleans of a column: `{ "Trực tuyến": "online" }`. */
export type WrittenValues = Readonly<Record<string, string | boolean>>;

/** Makes the reader of a column. Empty is missing; a quoted empty field is an empty text, and missing for other types. */
export function fieldReader(
  { column, whole }: UsedColumn,
  dictionary: Dictionary,
  numbers: NumberStyle,
  written: WrittenValues | undefined,
): FieldReader {
  switch (column.type) {
    case "date":
      return readDate;
    case "instant":
      return readInstant;
    case "integer":
    case "money":
      return numberReader(numbers);
    case "boolean": {
      const read = byteDictionary((bytes) => booleanOf(bytes, written), false);
      return (bytes, from, to, quoted) => (from === to ? Number.NaN : read(bytes, from, to, quoted));
    }
    case "code": {
      const codes = new Map(column.codes?.map((code) => [String(code), dictionary.intern(String(code))]));
      const read = byteDictionary((bytes) => codes.get(String(meant(bytes, written))) ?? unfit, false);
      return (bytes, from, to, quoted) => (from === to ? Number.NaN : read(bytes, from, to, quoted));
    }
    default: {
      const look = whole ? dictionary.intern : dictionary.find;
      const read = byteDictionary((bytes) => {
        const text = decodeUtf8(bytes);
        return text === undefined ? unfit : look(text.normalize("NFC"));
      }, whole);
      return (bytes, from, to, quoted) => (from === to && !quoted ? Number.NaN : read(bytes, from, to, quoted));
    }
  }
}

function meant(bytes: Uint8Array, written: WrittenValues | undefined): string | boolean | undefined {
  const text = decodeUtf8(bytes)?.normalize("NFC").trim();
  if (text === undefined) return undefined;
  return written && Object.hasOwn(written, text) ? written[text] : text;
}

function booleanOf(bytes: Uint8Array, written: WrittenValues | undefined): number {
  const value = meant(bytes, written);
  if (value === true || value === "true" || value === "1") return 1;
  return value === false || value === "false" || value === "0" ? 0 : unfit;
}
