import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { inertText } from "../../src/formats/inertText.ts";
import { toMarkdown } from "../../src/formats/markdown.ts";
import type { Report } from "../../src/report/index.ts";
import { hostileReport, hostileTexts, longText } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { expectGolden } from "../golden.ts";

/** Reads as GitHub does; the reader's own search for addresses in plain text, which sees no escapes, is left out. */
const read = (markdown: string): Nodes =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  });

function nodesOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap((child) => nodesOf(child))] : [node];
}

const of = (blocks: Report["sections"][number]["blocks"]): Report => ({
  kind: "report",
  version: 1,
  language: "vi",
  title: "T",
  asOf: "2022-10-14",
  sections: [{ kind: "section", orientation: "portrait", blocks }],
  evaluations: {},
});

describe("toMarkdown", () => {
  it("writes every kind of node as the golden file shows", () => {
    expectGolden("report/sample.md", toMarkdown(sampleReport));
  });

  it("leaves footnotes out when told", () => {
    const markdown = toMarkdown(sampleReport, { evaluations: "none" });
    expect(markdown).toContain("| Tư pháp | 1.234.567 | 1.000.000 |");
    expect(markdown).not.toContain("[^");
  });

  it("makes hostile text inert: read back, it holds no markup of its own", () => {
    const tree = read(toMarkdown(hostileReport));
    const found = nodesOf(tree);
    const own = new Set(found.map((node) => node.type));
    for (const type of ["link", "image", "code", "inlineCode", "delete", "definition"] as const)
      expect(own.has(type), type).toBe(false);
    const html = found.flatMap((node) => (node.type === "html" ? [node.value] : []));
    expect(new Set(html)).toEqual(new Set(["<br>"]));
    expect(found.filter((node) => node.type === "table")).toHaveLength(4);
  });

  it("gives every text back to whoever reads the Markdown", () => {
    const tree = read(
      toMarkdown(of([{ kind: "list", ordered: false, items: hostileTexts.map((value) => [{ kind: "text", value }]) }])),
    );
    const items = nodesOf(tree).filter((node) => node.type === "listItem");
    const texts = items.map((item) =>
      nodesOf(item)
        .map((node) => (node.type === "text" ? node.value : node.type === "break" ? "\n" : ""))
        .join(""),
    );
    const expected = hostileTexts.map((text) => inertText(text));
    expect(texts.map((text) => text.trim())).toEqual(expected.map((text) => text.trim()));
  });

  it("holds a cell of 40,000 characters", () => {
    const cells = [{ children: [{ kind: "text", value: longText }] }] as const;
    const table = {
      kind: "table",
      id: "t",
      columns: [{ id: "a", title: "A", width: 1, align: "start" }],
      header: [],
      body: [{ kind: "row", cells }],
    } as const;
    const markdown = toMarkdown(of([table]));
    expect(longText).toHaveLength(40_000);
    expect(markdown.split("\n").at(-2)?.length).toBe("|  |".length + longText.trim().length + 1);
    expect(markdown.includes(longText.trim())).toBe(true);
  });

  it("keeps what an integer list of spans covers empty, so that columns stay in place", () => {
    const text = (value: string, spans: { colSpan?: number; rowSpan?: number } = {}) => ({
      children: [{ kind: "text", value }] as const,
      ...spans,
    });
    const column = (id: string) => ({ id, title: id, width: 1 / 3, align: "start" }) as const;
    const table = {
      kind: "table",
      id: "t",
      columns: [column("a"), column("b"), column("c")],
      header: [],
      body: [
        { kind: "row", cells: [text("1", { rowSpan: 2 }), text("2", { colSpan: 2 })] },
        { kind: "row", cells: [text("3"), text("4", { rowSpan: 2 })] },
        { kind: "row", cells: [text("5"), text("6")] },
      ],
    } as const;
    expect(
      toMarkdown(of([table]))
        .split("\n")
        .slice(4, 7),
    ).toEqual(["| 1 | 2 | |", "| | 3 | 4 |", "| 5 | 6 | |"]);
  });
});

describe("inertText", () => {
  it("shows where a control, a lone surrogate or a reordering mark stood", () => {
    expect(inertText("a\u0000b\u202ec\ud83dd")).toBe("a\ufffdb\ufffdc\ufffdd");
  });

  it("keeps tabs, new lines, emoji and Vietnamese as they are, in NFC", () => {
    expect(inertText("a\tb\r\nc\rd 👍 ho\u0300a")).toBe("a\tb\nc\nd 👍 hòa");
  });
});
