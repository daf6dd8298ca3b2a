import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import { comparable } from "./comparable.ts";
import { decomposed1258, inLatin1, inUtf16, inWindows1258 } from "./writers/encodings.ts";
import { fiveColumns, headLines, type Layout, tableRows } from "./writers/layout.ts";
import { writeHtml } from "./writers/writeHtml.ts";
import { writeText } from "./writers/writeText.ts";

const layout: Layout = { columns: fiveColumns, bullet: "- ", groups: "cells", parts: "empty" };
const known = { agencies: plan.agencies, territory: plan.territory };
const rows = tableRows(plan, layout);
const text = writeText(headLines(plan), rows, 5, "tabs");
const page = writeHtml(headLines(plan), rows, { breaks: "p" });
const withCharset = (charset: string): string =>
  page.replace('<meta charset="utf-8">', `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`);
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("the plan in the encodings that files come in", () => {
  it.each<[string, "text" | "html", string | Uint8Array]>([
    ["text, UTF-8 with its mark", "text", utf8(`\ufeff${text}`)],
    ["text, UTF-16 little endian with its mark (Excel's “Unicode text”)", "text", inUtf16(`\ufeff${text}`, "little")],
    ["text, UTF-16 big endian with its mark", "text", inUtf16(`\ufeff${text}`, "big")],
    ["text, UTF-16 little endian, no mark", "text", inUtf16(text, "little")],
    ["text, UTF-16 big endian, no mark", "text", inUtf16(text, "big")],
    ["text, Windows-1258", "text", inWindows1258(text)],
    ["text, Unicode with tones after the letters", "text", utf8(decomposed1258(text))],
    ["text, Unicode with every mark after its letter", "text", text.normalize("NFD")],
    ["page, UTF-8 with its mark, declared Windows-1252", "html", utf8(`\ufeff${withCharset("windows-1252")}`)],
    ["page, UTF-8, declared Windows-1258", "html", utf8(withCharset("windows-1258"))],
    ["page, UTF-16 with its mark, declared Unicode", "html", inUtf16(`\ufeff${withCharset("unicode")}`, "little")],
    ["page, Windows-1258, declared so", "html", inWindows1258(withCharset("windows-1258"))],
    ["page, Windows-1258, declared UTF-8", "html", inWindows1258(page)],
    ["page, Windows-1258, declared Windows-1252", "html", inWindows1258(withCharset("windows-1252"))],
    [
      "page, tones after the letters, tags between them",
      "html",
      decomposed1258(page).replace(/([\u0300-\u0323])(?=[^<>]*<\/p>)/g, "<span>$1</span>"),
    ],
  ])("%s", async (_, format, input) => {
    const reading = await readPlan(input, { format, ...known });
    expect(comparable(reading.plan)).toEqual(comparable(plan));
    expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("bytes that cannot be read right", () => {
  const heading = "Stt\tNéi dung c«ng viÖc\tC¬ quan thùc hiÖn\tThêi gian";
  it.each([
    ["TCVN3", `${heading}\n1\tRµ so¸t thñ tôc hµnh chÝnh\tSë T\u00ad ph¸p chñ tr×\tQuý I`],
    ["VNI", "Stt\tNoäi dung coâng vieäc\tCô quan thöïc hieän\n1\tRaø soaùt thuû tuïc haønh chính\tSôû Tö phaùp"],
  ])("names %s, and reads none of it", async (encoding, content) => {
    const { plan: read, issues } = await readPlan(inLatin1(content), { format: "text", ...known });
    expect(read.groups).toEqual([]);
    expect(issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toContain("legacy-font");
    expect(issues.find(({ code }) => code === "legacy-font")?.params.encoding).toBe(encoding);
    expect(issues.map(({ code }) => code)).not.toContain("encoding-unknown");
  });

  it("says that an encoding is not known, and reads none of it", async () => {
    const shiftJis = Uint8Array.of(0x8c, 0x76, 0x89, 0xe6, 0x8f, 0x91, 0x0a, 0x31, 0x09, 0x8c, 0x76);
    const { plan: read, issues } = await readPlan(shiftJis, { format: "text", ...known });
    expect(issues.map(({ code }) => code)).toContain("encoding-unknown");
    expect(JSON.stringify(read)).not.toContain("\u0089");
  });

  it("reads UTF-8 with a byte lost, and counts what was lost", async () => {
    const bytes = utf8(text);
    const at = bytes.indexOf(0xe1, 20_000);
    const { plan: read, issues } = await readPlan(
      bytes.filter((_, index) => index !== at),
      { format: "text", ...known },
    );
    expect(read.groups.flatMap(({ tasks }) => tasks)).toHaveLength(45);
    expect(issues.filter(({ code }) => code === "characters-lost")).toHaveLength(1);
  });

  it("takes a page by its charset where the bytes are in that of another country", async () => {
    const row =
      "<table><tr><td>Stt<td>Nội dung<td>Cơ quan thực hiện<td>Thời gian<tr><td>1<td>\u00d1\u00ee\u00f4\u00e8\u00ff<td>Sở Tư pháp<td>Quý I</table>";
    const entities = row.replace(/[\u0100-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    const input = inLatin1(`<html><meta charset=windows-1251>${entities}`.replace(/ý/g, "&yacute;"));
    const { plan: read } = await readPlan(input, { format: "html", ...known });
    expect(read.groups[0]?.tasks[0]?.content).toBe("София");
  });
});
