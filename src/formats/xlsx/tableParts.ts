import type { Block, Figure, FormHead } from "../../report/tree/block.ts";
import type { AnnexHead, Section } from "../../report/tree/report.ts";
import type { Table } from "../../report/tree/table.ts";
import type { ChartPicture } from "../charts/chartPictures.ts";

/** A table with what stands right above it. */
export interface TablePart {
  /** The table. */
  readonly table: Table;
  /** Caption, its own or that of the figure it says in words. */
  readonly caption: string | undefined;
  /** Orientation of its pages. */
  readonly orientation: Section["orientation"];
  /** Head of the annex that begins with it. */
  readonly annex?: AnnexHead;
  /** Three-part head of its form. */
  readonly formHead?: FormHead;
  /** The figure it says in words, drawn. */
  readonly drawn?: DrawnFigure;
}

/** A figure and its picture. */
export interface DrawnFigure {
  /** What it shows. */
  readonly figure: Figure;
  /** Its picture. */
  readonly picture: ChartPicture;
}

/**
 * Finds the tables of a section with what goes to their sheets: a form head right above a table, the annex head above
 * the first block, the picture of a figure.
 *
 * @param section - The section.
 * @param moved - Heads that go with a table; those found are added.
 * @param pictures - Charts drawn.
 * @returns The tables in order.
 */
export function tableParts(
  section: Section,
  moved: Set<Section | FormHead>,
  pictures: ReadonlyMap<Figure, readonly ChartPicture[]>,
): readonly TablePart[] {
  const { blocks, annex, orientation } = section;
  return blocks.flatMap((block, index) => {
    const table = tableOf(block);
    if (table === undefined) return [];
    const before = blocks[index - 1];
    const formHead = before?.kind === "form-head" ? before : undefined;
    const isFirst = annex !== undefined && index === (formHead === undefined ? 0 : 1);
    if (formHead !== undefined) moved.add(formHead);
    if (isFirst) moved.add(section);
    return [
      {
        ...{ table, caption: captionOf(block, table), orientation },
        ...(formHead === undefined ? {} : { formHead }),
        ...(isFirst ? { annex } : {}),
        ...drawnOf(block, pictures),
      },
    ];
  });
}

function captionOf(block: Block, table: Table): string | undefined {
  return table.caption ?? (block.kind === "figure" ? block.caption : undefined);
}

function drawnOf(block: Block, pictures: ReadonlyMap<Figure, readonly ChartPicture[]>): Pick<TablePart, "drawn"> {
  if (block.kind !== "figure") return {};
  const [picture] = pictures.get(block) ?? [];
  return picture === undefined ? {} : { drawn: { figure: block, picture } };
}

/** Gives the table a block is or has beside its picture. */
export function tableOf(block: Block): Table | undefined {
  if (block.kind === "table") return block;
  return block.kind === "figure" ? block.table : undefined;
}
