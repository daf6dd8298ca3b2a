import { decodeUtf8 } from "../../core/decodeUtf8.ts";
import type { Layout, UsedColumn } from "../engine/layout.ts";
import { byteDictionary, unfit } from "./byteDictionary.ts";
import { type NumberStyle, readNumber } from "./readNumber.ts";
import { type DayMoment, readDate, readDayMoment, readInstant } from "./timeReaders.ts";

/**
 * Reads a field from its bytes into its slot; answers whether it fits. A number is not returned: V8 would make an object
 * of each that is no small integer.
 */
export type FieldReader = (bytes: Uint8Array, from: number, to: number, quoted: boolean) => boolean;

/** What the file writes for the codes and booleans of a column: `{ "Trực tuyến": "online" }`. */
export type WrittenValues = Readonly<Record<string, string | boolean>>;

/** Makes the reader of a column. Empty is missing; a quoted empty field is an empty text, and missing for other types. */
export function fieldReader(
  used: UsedColumn,
  { slots, dictionary }: Layout,
  numbers: NumberStyle,
  written: WrittenValues | undefined,
  moment?: DayMoment,
): FieldReader {
  const { column, slot, whole } = used;
  const missing = (): boolean => {
    slots[slot] = Number.NaN;
    return column.nullable;
  };
  switch (column.type) {
    case "date":
      return (bytes, from, to) => (from === to ? missing() : readDate(bytes, from, to, slots, slot));
    case "instant": {
      const read: FieldReader = (bytes, from, to) =>
        from === to ? missing() : readInstant(bytes, from, to, slots, slot);
      if (moment === undefined) return read;
      return (...field) => read(...field) || readDayMoment(field[0], field[1], field[2], slots, slot, moment);
    }
    case "integer":
    case "money":
      return (bytes, from, to) => (from === to ? missing() : readNumber(bytes, from, to, numbers, slots, slot));
    default: {
      const isText = column.type === "text";
      const look = byteDictionary(resolver(used, dictionary, written), isText && whole);
      return (bytes, from, to, quoted) => {
        if (from === to && !(isText && quoted)) return missing();
        const code = look(bytes, from, to);
        slots[slot] = code;
        return code !== unfit;
      };
    }
  }
}

/** Finds the number of a text, a code or a boolean the first time it is seen. */
function resolver(
  { column, whole }: UsedColumn,
  dictionary: Layout["dictionary"],
  written: WrittenValues | undefined,
): (bytes: Uint8Array) => number {
  if (column.type === "boolean") return (bytes) => booleanOf(bytes, written);
  if (column.type === "code") {
    const codes = new Map(column.codes?.map((code) => [String(code), dictionary.intern(String(code))]));
    return (bytes) => codes.get(String(meant(bytes, written))) ?? unfit;
  }
  const look = whole ? dictionary.intern : dictionary.find;
  return (bytes) => {
    const text = decodeUtf8(bytes);
    return text === undefined ? unfit : look(text.normalize("NFC"));
  };
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
