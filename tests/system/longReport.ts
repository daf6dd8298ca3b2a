import type { Integer } from "../../src/core/numbers.ts";
import type { Cell, Report, Table } from "../../src/report/index.ts";
import { sampleForm, sampleReport } from "../fixtures/report/sampleReport.ts";

/** The sample form with so many rows that it takes several pages. */
export function longForm(rows: number): Table {
  return {
    ...sampleForm,
    body: Array.from({ length: rows }, (_, index) => ({
      kind: "row",
      cells: [count(index + 1), title(index + 1), count(12), count(7), count(5), share],
    })),
  };
}

/** The sample report with a long form in its annex. */
export function longReport(rows: number): Report {
  const [body, annex] = sampleReport.sections;
  if (!body || !annex) throw new Error("the sample has a body and an annex");
  const blocks = annex.blocks.map((block) => (block.kind === "table" ? longForm(rows) : block));
  return { ...sampleReport, sections: [body, { ...annex, blocks }] };
}

function count(value: number): Cell {
  return {
    children: [{ kind: "value", value: { kind: "integer", value: String(value) as Integer }, text: `${value}` }],
  };
}

function title(number: number): Cell {
  const value = `Lĩnh vực thứ ${number}: cấp, đổi, thu hồi giấy phép và giấy chứng nhận`;
  return { children: [{ kind: "text", value }] };
}

const share: Cell = {
  children: [{ kind: "value", value: { kind: "percent", value: { num: "7", den: "12" } }, text: "58,33%" }],
};
