import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxNumbering } from "../../src/import/source/docxNumbering.ts";
import { openArchive } from "../../src/import/source/openArchive.ts";
import { defaultLimits } from "../../src/import/source/readLimits.ts";

const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restart = (at: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** Numbers of items, each given as its list and level. */
function numbers(numbering: readonly string[], items: readonly (readonly [string, number])[], styles = ""): string[] {
  const parts = { "word/numbering.xml": numbering.join(""), "word/styles.xml": styles };
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<x>${xml}</x>`)])),
  );
  const archive = openArchive(packed, defaultLimits);
  if (!archive) throw new Error("not packed");
  const { next } = docxNumbering(archive);
  return items.map(([id, at]) => next(id, at).trim());
}

describe("numbers that Word shows", () => {
  const decimal = definition(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"));

  it("counts lists of one definition on", () => {
    expect(
      numbers(
        [decimal, list(1, 1), list(2, 1)],
        [
          ["1", 0],
          ["1", 0],
          ["2", 0],
          ["2", 1],
          ["1", 0],
        ],
      ),
    ).toEqual(["1.", "2.", "3.", "3.1", "4."]);
  });

  it("starts a list anew where it says so, once", () => {
    const numbering = [decimal, list(1, 1), list(2, 1, restart(0, 1)), list(3, 1, restart(0, 7))];
    const items = [
      ["1", 0],
      ["1", 0],
      ["2", 0],
      ["2", 0],
      ["3", 0],
      ["3", 0],
    ] as const;
    expect(numbers(numbering, items)).toEqual(["1.", "2.", "1.", "2.", "7.", "8."]);
  });

  it("starts a lower level anew and keeps the one above", () => {
    const items = [
      ["1", 0],
      ["1", 1],
      ["1", 1],
      ["2", 1],
      ["2", 0],
    ] as const;
    expect(numbers([decimal, list(1, 1), list(2, 1, restart(1, 5))], items)).toEqual(["1.", "1.1", "1.2", "1.5", "2."]);
  });

  it("takes the levels that a list has of its own", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`;
    expect(
      numbers(
        [decimal, list(1, 1, own)],
        [
          ["1", 0],
          ["1", 0],
        ],
      ),
    ).toEqual(["a)", "b)"]);
  });

  it("takes the list of the style above", () => {
    const styles = `<w:style w:styleId="A"><w:numId w:val="1"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
      <w:style w:styleId="C"><w:basedOn w:val="C"/></w:style>`;
    const archive = openArchive(zipSync({ "word/styles.xml": strToU8(`<x>${styles}</x>`) }), defaultLimits);
    const { ofStyle } = docxNumbering(archive as NonNullable<typeof archive>);
    expect(["A", "B", "C"].map(ofStyle)).toEqual([{ list: "1", level: 0 }, { list: "1", level: 0 }, undefined]);
  });

  describe("lists that LibreOffice broke after their first item", () => {
    const same = [definition(2, level(0, "decimal", "%1.")), definition(6, level(0, "decimal", "%1."))];
    const items = [
      ["6", 0],
      ["2", 0],
      ["2", 0],
    ] as const;
    const converted = '<w:style w:styleId="x"><w:name w:val="WW8Num1"/></w:style>';

    it("are counted on in a file that was an old Word file", () => {
      expect(numbers([...same, list(2, 2), list(6, 6)], items, converted)).toEqual(["1.", "2.", "3."]);
    });
    it("are left alone in any other file, and where two items came before", () => {
      expect(numbers([...same, list(2, 2), list(6, 6)], items)).toEqual(["1.", "1.", "2."]);
      const two = [
        ["6", 0],
        ["6", 0],
        ["2", 0],
      ] as const;
      expect(numbers([...same, list(2, 2), list(6, 6)], two, converted)).toEqual(["1.", "2.", "1."]);
      const inOrder = [
        ["2", 0],
        ["6", 0],
      ] as const;
      expect(numbers([...same, list(2, 2), list(6, 6)], inOrder, converted)).toEqual(["1.", "1."]);
    });
  });
});
