import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRow } from "../../src/core/csvRow.ts";

/** Reads one row the RFC 4180 way, to see that what was written is what is read. */
function fieldsOf(row: string, delimiter: string): readonly string[] {
  const fields: string[] = [];
  let rest = row.replace(/\r\n$/, "");
  for (;;) {
    const match = /^"((?:[^"]|"")*)"/.exec(rest) ?? /^([^"]*?)(?=[,;\t]|$)/.exec(rest);
    if (!match) throw new Error(`not CSV: ${rest}`);
    fields.push((match[1] ?? "").replaceAll('""', '"'));
    rest = rest.slice(match[0].length);
    if (rest === "") return fields;
    expect(rest[0]).toBe(delimiter);
    rest = rest.slice(1);
  }
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", " ", "\t", "ệ", "a") }),
);

describe("csvRow", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), fc.constantFrom(",", ";", "\t"), (fields, delimiter) => {
        expect(fieldsOf(csvRow(fields, delimiter as ","), delimiter)).toEqual(fields);
      }),
    );
  });

  it("writes plain fields as csv-stringify does", () => {
    const plain = fc.string({ unit: fc.constantFrom('"', ",", "\n", "ệ", "a", "1"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2 }), (fields) => {
        expect(csvRow(fields, ",")).toBe(stringify([fields], { record_delimiter: "windows", quoted_match: /\n/ }));
      }),
    );
  });
});
