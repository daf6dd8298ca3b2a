import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/html.ts";
import { inertText } from "../../src/formats/inertText.ts";
import type { Report } from "../../src/report/index.ts";
import { hostileReport, hostileTexts } from "../fixtures/report/hostileReport.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { sortedReport } from "../fixtures/report/sortedReport.ts";
import { expectGolden } from "../golden.ts";

const elementsOf = (html: string) => DomUtils.getElementsByTagName(() => true, parseDocument(html), true);

describe("toHtml", () => {
  it("writes every kind of node as the golden file shows", () => {
    expectGolden("report/sample.html", toHtml(sampleReport));
  });

  it("stands alone: no script, nothing fetched", () => {
    const elements = elementsOf(toHtml(sampleReport));
    const names = new Set(elements.map((element) => element.name));
    for (const name of ["script", "link", "img", "iframe", "object"]) expect(names.has(name), name).toBe(false);
    const links = elements.flatMap((element) => (element.attribs.href === undefined ? [] : [element.attribs.href]));
    expect(links.every((href) => href.startsWith("#"))).toBe(true);
    expect(toHtml(sampleReport)).not.toMatch(/url\((?!#)/);
  });

  it("brings the script that sorts only when asked, and marks only tables whose rows can move", () => {
    const marks = (report: Report, name: string) =>
      elementsOf(toHtml(report, { sortable: true })).flatMap((element) => element.attribs[name] ?? []);
    expect(elementsOf(toHtml(sortedReport, { sortable: true })).map(({ name }) => name)).toContain("script");
    expect(elementsOf(toHtml(sortedReport)).map(({ name }) => name)).not.toContain("script");
    expect(marks(sortedReport, "data-sortable")).toHaveLength(1);
    expect(marks(sortedReport, "data-column")).toEqual(["0", "1"]);
    expect(marks(sortedReport, "data-sort")).toEqual(["1204", "96", "7", "12"]);
    expect(marks(sampleReport, "data-sortable"), "cells that span").toEqual([]);
  });

  it("labels figures of group rows for cards on a phone, and no cell that spans columns", () => {
    const [unit, count] = sortedReport.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? block.columns : [])),
    );
    const value = { kind: "value", value: { kind: "integer", value: "7" }, text: "7" } as const;
    const title = { kind: "text", value: "Nhóm" } as const;
    const body = [
      { kind: "group", cells: [{ children: [title] }, { children: [value] }] },
      { kind: "group", cells: [{ children: [title], colSpan: 2 }] },
    ] as const;
    const blocks = sortedReport.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === "table" ? [{ ...block, body }] : [])),
    );
    const page = toHtml({ ...sortedReport, sections: [{ kind: "section", orientation: "portrait", blocks }] });
    const cells = elementsOf(page).filter(
      ({ parent }) => parent && "attribs" in parent && parent.attribs.class === "group",
    );
    expect(cells.map(({ attribs }) => attribs["data-label"])).toEqual([unit?.title, count?.title, undefined]);
  });

  it("tells cards which row reads on from the one above, and which cells are to be filled in", () => {
    const [table] = sortedReport.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
    if (table === undefined) throw new Error("no table");
    const [unit, count] = table.columns;
    const text = (value: string) => [{ kind: "text", value } as const];
    const body = [
      { kind: "row", cells: [{ children: text("A"), rowSpan: 2 }, { children: text("1") }] },
      { kind: "row", cells: [{ children: [] }] },
      { kind: "row", cells: [{ children: text("B") }, { children: [] }] },
    ] as const;
    const columns = [unit, { ...count, entry: { kind: "count" } }] as typeof table.columns;
    const blocks = [{ ...table, columns, body }];
    const page = toHtml({ ...sortedReport, sections: [{ kind: "section", orientation: "portrait", blocks }] });
    const rows = elementsOf(page).filter(({ attribs }) => attribs.class?.split(" ")[0] === "row");
    expect(rows.map(({ attribs }) => attribs.class)).toEqual(["row", "row joined", "row"]);
    expect(rows.map(({ children }) => children.map((cell) => "attribs" in cell && cell.attribs.class))).toEqual([
      [undefined, "end entry"],
      ["end entry"],
      [undefined, "end entry"],
    ]);
  });

  it("gives every link a place to lead to, and every id one place only", () => {
    const elements = elementsOf(toHtml(sampleReport));
    const ids = elements.flatMap((element) => (element.attribs.id === undefined ? [] : [element.attribs.id]));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements.flatMap((element) =>
      element.attribs.href === undefined ? [] : [element.attribs.href.slice(1)],
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("tells a figure's derivation as its title and in the list at the end", () => {
    const elements = elementsOf(toHtml(sampleReport));
    const share = elements.find((element) => element.name === "a" && DomUtils.textContent(element) === "22,21%");
    expect(share?.attribs.title).toBe(
      "Chỉ tiêu thanh toán trực tuyến:\n21.438 trên 96.512 giao dịch là 22,21%.\nCòn thiếu 7.516 giao dịch để đạt 30%.",
    );
    const source = elements.find((element) => `#${element.attribs.id}` === share?.attribs.href);
    expect(source && DomUtils.textContent(source)).toContain("Còn thiếu 7.516 giao dịch");
  });

  it("makes hostile text inert: it adds no element, no attribute, no link", () => {
    const elements = elementsOf(toHtml(hostileReport));
    const names = new Set(elements.map((element) => element.name));
    for (const name of ["script", "img", "textarea"]) expect(names.has(name), name).toBe(false);
    expect(elements.filter((element) => element.name === "style")).toHaveLength(1);
    for (const element of elements)
      for (const name of Object.keys(element.attribs)) expect(name.startsWith("on"), name).toBe(false);
  });

  it("gives every hostile text back to whoever reads the page", () => {
    const text = DomUtils.textContent(parseDocument(toHtml(hostileReport))).replace(/\s+/g, " ");
    const missing = hostileTexts.filter(
      (hostile) => !text.includes(inertText(hostile).replace(/\n/g, "").replace(/\s+/g, " ").trim()),
    );
    expect(missing).toEqual([]);
  });

  it("speaks the language of the report", () => {
    const html = toHtml({ ...sampleReport, language: "en" });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Where the figures come from");
    expect(html).toContain("Quarter IV");
  });
});
