import type { Paragraph as MdastParagraph, PhrasingContent, RootContent } from "mdast";
import { assertNever } from "../../core/assertNever.ts";
import type { Block, FormHead, Heading, Highlights, List } from "../../report/tree/block.ts";
import type { Table } from "../../report/tree/table.ts";
import type { Footnotes } from "./footnotes.ts";
import { inlinesToMdast, marked, plain } from "./inlinesToMdast.ts";
import { tableCell, tableToMdast } from "./tableToMdast.ts";

/** Turns blocks into Markdown's own. */
export function blocksToMdast(blocks: readonly Block[], footnotes: Footnotes): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    switch (block.kind) {
      case "heading":
        return [heading(block, footnotes)];
      case "paragraph":
        return [paragraph(inlinesToMdast(block.children, footnotes))];
      case "list":
        return [list(block, footnotes)];
      case "notice":
        return [{ type: "blockquote", children: [paragraph(inlinesToMdast(block.children, footnotes))] }];
      case "highlights":
        return [highlights(block, footnotes)];
      case "form-head":
        return formHead(block);
      case "table":
        return tableWithCaption(block, footnotes);
      case "figure":
        return [paragraph(marked("strong", plain(block.caption))), ...tableWithCaption(block.table, footnotes)];
      default:
        return assertNever(block);
    }
  });
}

/** A paragraph of Markdown. */
export function paragraph(children: PhrasingContent[]): MdastParagraph {
  return { type: "paragraph", children };
}

function heading({ depth, number, children }: Heading, footnotes: Footnotes): RootContent {
  const before = number === undefined ? [] : plain(`${number} `, "space");
  return {
    type: "heading",
    depth: (depth + 1) as 2 | 3 | 4,
    children: [...before, ...inlinesToMdast(children, footnotes, "space")],
  };
}

function list({ ordered, items }: List, footnotes: Footnotes): RootContent {
  return {
    type: "list",
    ordered,
    spread: false,
    children: items.map((item) => ({
      type: "listItem",
      spread: false,
      children: [paragraph(inlinesToMdast(item, footnotes))],
    })),
  };
}

function highlights({ items }: Highlights, footnotes: Footnotes): RootContent {
  const cells = items.map(({ value, note }) =>
    tableCell([
      ...marked("strong", plain(value.text, "br")),
      ...footnotes.reference(value.from),
      ...(note === undefined ? [] : [{ type: "html" as const, value: "<br>" }, ...plain(note, "br")]),
    ]),
  );
  return {
    type: "table",
    align: items.map(() => "center"),
    children: [
      { type: "tableRow", children: items.map(({ label }) => tableCell(plain(label, "br"))) },
      { type: "tableRow", children: cells },
    ],
  };
}

function formHead({ start, title, lines, end }: FormHead): RootContent[] {
  const [first = "", ...rest] = start;
  return [
    paragraph([...marked("strong", plain(first)), ...lineByLine(rest, true)]),
    paragraph(marked("strong", plain(title))),
    ...(lines.length === 0 ? [] : [paragraph(marked("emphasis", lineByLine(lines)))]),
    paragraph(lineByLine(end)),
  ];
}

/** Texts under one another. */
export function lineByLine(lines: readonly string[], continued = false): PhrasingContent[] {
  return lines.flatMap((line, at) => [...(at === 0 && !continued ? [] : [{ type: "break" as const }]), ...plain(line)]);
}

function tableWithCaption(table: Table, footnotes: Footnotes): RootContent[] {
  const { caption, unit, notes = [] } = table;
  return [
    ...(caption === undefined ? [] : [paragraph(marked("strong", plain(caption)))]),
    ...(unit === undefined ? [] : [paragraph(marked("emphasis", plain(unit)))]),
    tableToMdast(table, footnotes),
    ...notes.map((note) => paragraph(marked("emphasis", plain(note)))),
  ];
}
