import { describe, expect, it } from "vitest";
import { quangNgai2022Plan as plan } from "../../src/data/quangNgai2022Plan.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import { softLines } from "../../src/import/source/softLines.ts";
import { comparable } from "./comparable.ts";
import { inWindows1258 } from "./writers/encodings.ts";
import { fiveColumns, headLines, type Layout, tableRows } from "./writers/layout.ts";
import { writeExcelHtml } from "./writers/writeExcelHtml.ts";
import { type WordHtmlStyle, writeWordHtml } from "./writers/writeWordHtml.ts";

const layout: Layout = { columns: fiveColumns, bullet: "- ", groups: "merged", parts: "merged" };
const known = { agencies: plan.agencies, territory: plan.territory };

describe("the plan in pages that Word saves", () => {
  it.each<[string, WordHtmlStyle, Partial<Layout>]>([
    ["as published", { charset: "utf-8" }, {}],
    ["in Windows-1258", { charset: "windows-1258" }, {}],
    ["in Windows-1252, its letters by number", { charset: "windows-1252" }, { bullet: "+ " }],
    ["numbers and bullets by Word", { charset: "utf-8", lists: true }, {}],
    ["line breaks by hand", { charset: "utf-8", softBreaks: true }, { bullet: "" }],
    [
      "group titles as wide as the table, parts in empty cells",
      { charset: "utf-8" },
      { groups: "wide", parts: "empty" },
    ],
  ])("%s", async (_, style, more) => {
    const page = writeWordHtml(headLines(plan), tableRows(plan, { ...layout, ...more }), style);
    const input = style.charset === "windows-1258" ? inWindows1258(page) : page;
    const reading = await readPlan(input, { format: "html", ...known });
    expect(comparable(reading.plan)).toEqual(comparable(plan));
  });
});

describe("the plan in pages that Excel saves", () => {
  it.each<Partial<Layout>>([{}, { groups: "cells", parts: "empty", totals: true }])("with %j", async (more) => {
    const page = writeExcelHtml(headLines(plan), tableRows(plan, { ...layout, ...more }), 5);
    const reading = await readPlan(page, { format: "html", ...known });
    expect(comparable(reading.plan)).toEqual(comparable(plan));
  });
});

describe("lines parted by hand", () => {
  it.each([
    [["Ban hành kèm theo Quyết", "định này Kế hoạch."], ["Ban hành kèm theo Quyết định này Kế hoạch."]],
    [
      ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"],
      ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"],
    ],
    [
      ["Nơi nhận:", "như Điều 4;", "- Lưu: VT."],
      ["Nơi nhận:", "như Điều 4;", "- Lưu: VT."],
    ],
  ])("%j", (lines, joined) => {
    expect(softLines(lines)).toEqual(joined);
  });
});
