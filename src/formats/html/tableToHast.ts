import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Cell, Column, Row, Table } from "../../report/tree/table.ts";
import { inertText } from "../inertText.ts";
import { layOutRows } from "../layOutRows.ts";
import { machineField } from "../machineField.ts";
import { columnShares } from "./columnShares.ts";
import { inlinesToHast, lines } from "./inlinesToHast.ts";
import { isSortable } from "./isSortable.ts";
import type { Page } from "./page.ts";

/** Up to so many rows a table is kept on one printed page. */
const shortTable = 6;

/** From so many ems on a table's rows become cards on a tablet too: its letters would be too small there. */
const broadTable = 46;

/**
 * Turns a table into HTML. On a phone the styles make each row a card, whose lines are named by `data-label`; the roles
 * keep it a table for those who hear it.
 */
export function tableToHast(table: Table, page: Page): ElementContent {
  const { caption, unit, columns, header, body, notes = [] } = table;
  const { isWide, shares, screenEms } = columnShares(table, page.orientation);
  const looks = { short: body.length <= shortTable, wide: isWide, broad: screenEms > broadTable };
  const className = ["table", ...Object.entries(looks).flatMap(([name, is]) => (is ? [name] : []))];
  const style = `--ems:${Math.ceil(screenEms * 10) / 10}`;
  const sortable = page.sortable && isSortable(table);
  return h("div", { id: page.nextId("table"), className }, [
    ...(unit === undefined ? [] : [h("p.unit", lines(unit))]),
    h("table", { role: "table", style, ...(sortable ? { dataSortable: "" } : {}) }, [
      ...(caption === undefined ? [] : [h("caption", lines(caption))]),
      h(
        "colgroup",
        shares.map((share) => h("col", { style: `width:${Math.round(share * 1000) / 10}%` })),
      ),
      h("thead", { role: "rowgroup" }, rows(header, columns, page, sortable)),
      h("tbody", { role: "rowgroup" }, rows(body, columns, page, sortable)),
    ]),
    ...notes.map((note) => h("p.table-note", lines(note))),
  ]);
}

function rows(list: readonly Row[], columns: readonly Column[], page: Page, sortable: boolean): ElementContent[] {
  return layOutRows(list, columns.length).map((places, at) => {
    const row = list[at] as Row;
    const cells = places.flatMap((cell, place) =>
      cell === undefined
        ? []
        : [cellToHast(cell, row, columns[place] as Column, page, sortable ? sortData(cell, row, place) : {})],
    );
    // A row whose first cell reaches down from above reads on from the card above it.
    const isJoined = places[0] === undefined;
    return h("tr", { className: [row.kind, ...(isJoined ? ["joined"] : [])], role: "row" }, cells);
  });
}

/** What the script that sorts reads off a cell: its column, or a key where the printed text would mislead. */
function sortData(cell: Cell, row: Row, place: number): Readonly<Record<string, string>> {
  if (row.kind === "header") return cell.children.length === 0 ? {} : { dataColumn: String(place) };
  const [first] = cell.children;
  return row.kind === "row" && first?.kind === "value" ? { dataSort: machineField(first.value).replace("%", "") } : {};
}

function cellToHast(
  cell: Cell,
  row: Row,
  column: Column,
  page: Page,
  data: Readonly<Record<string, string>>,
): ElementContent {
  const children = inlinesToHast(cell.children, page);
  const attributes = {
    ...data,
    ...(cell.colSpan === undefined ? {} : { colSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
  };
  if (row.kind === "header") {
    const scope = cell.colSpan === undefined ? "col" : "colgroup";
    return h(
      children.length === 0 ? "td" : "th",
      { ...attributes, ...(children.length === 0 ? { role: "cell" } : { scope, role: "columnheader" }) },
      children,
    );
  }
  const alignment = cell.align ?? (row.kind === "numbers" ? "center" : column.align);
  const looks = [...(alignment === "start" ? [] : [alignment]), ...(column.entry === undefined ? [] : ["entry"])];
  const common = {
    ...attributes,
    ...(looks.length === 0 ? {} : { className: looks }),
    ...(row.kind === "numbers" || cell.colSpan !== undefined ? {} : { dataLabel: inertText(column.title) }),
  };
  const isRowHeader = column.rowHeader === true && row.kind !== "numbers" && children.length > 0;
  return isRowHeader
    ? h("th", { ...common, scope: "row", role: "rowheader" }, children)
    : h("td", { ...common, role: "cell" }, children);
}
