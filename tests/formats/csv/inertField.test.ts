import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inertField } from "../../../src/formats/csv/inertField.ts";

const rows = readFileSync("tests/tables/inert-fields.csv", "utf8").trimEnd().split("\n").slice(1);

describe("inertField", () => {
  it.each(rows.map((row) => row.split(";") as [string, string, string]))(
    "«%s» is written «%s»: %s",
    (field, written) => {
      expect(inertField(field)).toBe(written);
    },
  );

  it.each(["\t=1+1", "\r=1+1", "\n=1+1", "\uFEFF=1+1", "\u200B@SUM(A1)", "\tthụt"])("%j is marked as text", (field) => {
    expect(inertField(field)).toBe(`'${field}`);
  });
});
