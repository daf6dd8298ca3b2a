import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/report/charts/widthOf.ts";
import { type Chart, drawChart, type Figure, type SvgElement } from "../../src/report/index.ts";
import { en } from "../../src/report/words/en.ts";
import { sampleReport } from "../fixtures/report/sampleReport.ts";
import { stressCharts } from "./charts/stressCharts.ts";

const figures = sampleReport.sections.flatMap((section) => section.blocks.filter((block) => block.kind === "figure"));
const figureOf = (kind: string): Figure => {
  const found = figures.find((figure) => figure.chart.kind === kind);
  if (!found) throw new Error(`no ${kind} in the sample`);
  return found;
};

const all = (node: SvgElement): readonly SvgElement[] => [
  node,
  ...node.children.flatMap((child) => (child.type === "element" ? all(child) : [])),
];
const textsOf = (node: SvgElement): readonly string[] =>
  all(node)
    .filter((element) => element.tagName === "text")
    .map((element) => element.children.map((child) => (child.type === "text" ? child.value : "")).join(""));

describe("drawChart", () => {
  it.each(figures.map((figure) => [figure.chart.kind, figure] as const))(
    "%s has a title and a description",
    (_, figure) => {
      const svg = drawChart(figure, { id: "h1" });
      expect(svg.properties).toMatchObject({ role: "img", ariaLabelledBy: ["h1-title", "h1-desc"] });
      expect(svg.children.slice(0, 2)).toMatchObject([
        { tagName: "title", properties: { id: "h1-title" }, children: [{ value: figure.caption }] },
        { tagName: "desc", properties: { id: "h1-desc" }, children: [{ value: figure.description }] },
      ]);
    },
  );

  it.each(figures.map((figure) => [figure.chart.kind, figure] as const))(
    "%s stays inside its width, wide or narrow",
    (_, figure) => {
      for (const width of [340, 760, 1040]) {
        const svg = drawChart(figure, { width });
        for (const { tagName, properties } of all(svg)) {
          if (tagName !== "rect" || properties.x === undefined || String(properties.className).includes("halo"))
            continue;
          expect(Number(properties.x)).toBeGreaterThanOrEqual(0);
          expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  it("says values with a decimal comma, as the builder wrote them, and ticks in per cent", () => {
    const texts = textsOf(drawChart(figureOf("bullets")));
    for (const text of ["22,21%", "20,73 điểm %", "Chưa đạt", "30%", "0%"]) expect(texts).toContain(text);
  });

  it("puts the target's tick past the bar that does not reach it", () => {
    const rects = all(drawChart(figureOf("bullets"))).filter((element) => element.tagName === "rect");
    const bar = rects.find((rect) => String(rect.properties.className) === "tone-bad");
    const ticks = rects.filter((rect) => String(rect.properties.className) === "target");
    const end = Number(bar?.properties.x) + Number(bar?.properties.width);
    expect(Number(ticks[1]?.properties.x)).toBeGreaterThan(end);
  });

  it("moves the target's label past a value that ends just behind the target", () => {
    const svg = all(drawChart(figureOf("bullets")));
    const at = svg.findIndex((element) => String(element.properties.className) === "tone-good");
    const bar = svg[at];
    const end = Number(bar?.properties.x) + Number(bar?.properties.width);
    const label = svg.slice(at).find((element) => element.tagName === "text" && textsOf(element)[0] === "20%");
    expect(Number(label?.properties.x)).toBeGreaterThan(end);
  });

  it("marks bad with stripes and watch with dots, so that black and white tells them apart", () => {
    const fills = all(drawChart(figureOf("bars"), { id: "x" })).map((element) => element.properties.fill);
    expect(fills).toContain("url(#x-bad)");
  });

  it("explains only what the timeline shows, names quarters and the day", () => {
    const texts = textsOf(drawChart(figureOf("timeline")));
    expect(texts).toContain("14/10/2022");
    expect(texts).toContain("Quý IV");
    expect(texts).toContain("Quá hạn, chưa hoàn thành");
    expect(texts).not.toContain("Sắp đến hạn");
  });

  it("breaks a line where a period has no data", () => {
    const lines = all(drawChart(figureOf("trend"))).filter(
      (element) => String(element.properties.className) === "line-2-line",
    );
    const drawn = lines.map((element) => String(element.properties.d)).find((d) => d.split("M").length > 2);
    expect(drawn?.match(/M/g)).toHaveLength(2);
    expect(drawn?.match(/L/g)).toHaveLength(1);
  });

  it("keeps values below zero on the paper", () => {
    const figure = figureOf("bullets");
    const chart = {
      kind: "bullets",
      bars: [
        {
          label: "Chi phí",
          value: { num: "-5", den: "100" },
          text: "-5%",
          target: "10%",
          verdict: "Chưa đạt",
          tone: "bad",
        },
      ],
    } as const;
    const texts = textsOf(drawChart({ ...figure, chart }));
    expect(texts).toContain("-5%");
  });

  it("speaks English when told", () => {
    expect(textsOf(drawChart(figureOf("timeline"), { words: en }))).toContain("Overdue, not done");
  });

  it("draws the same picture twice", () => {
    expect(drawChart(figureOf("timeline"))).toEqual(drawChart(figureOf("timeline")));
  });

  const charts = [
    ...figures.map(({ chart }) => [`sample, ${chart.kind}`, chart] as const),
    ...Object.entries(stressCharts),
  ];
  it.each(charts)("keeps its texts on the paper, none over another: %s", (_, chart) => {
    for (const width of [340, 624, 760, 1040]) {
      const boxes = all(drawChart({ ...figureOf("bars"), chart }, { width })).flatMap(boxOf);
      expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      const met = boxes.filter((one, at) =>
        boxes
          .slice(at + 1)
          .some((other) => Math.abs(one.y - other.y) < 9 && one.left < other.right && other.left < one.right),
      );
      expect(met).toEqual([]);
    }
  });

  it("says that there is nothing to draw, instead of an axis alone", () => {
    for (const [name, chart] of Object.entries(stressCharts))
      expect(textsOf(drawChart({ ...figureOf("bars"), chart })).includes("Chưa có số liệu"), name).toBe(
        name.endsWith(", none") || name === "bullets, far apart",
      );
  });

  it("says no dash beside a verdict that says nothing was counted", () => {
    const texts = textsOf(drawChart({ ...figureOf("bars"), chart: stressCharts["bullets, far apart"] as Chart }));
    expect(texts).not.toContain("–");
  });

  it("says where an axis begins that leaves zero out, and only there", () => {
    const said = (chart: Chart) =>
      textsOf(drawChart({ ...figureOf("trend"), chart })).filter((text) => text.startsWith("Trục"));
    expect(said(stressCharts["trend, twelve months"] as Chart)).toEqual(["Trục bắt đầu từ 80%"]);
    expect(said(stressCharts["trend, from nothing to all"] as Chart)).toEqual([]);
  });
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function boxOf(node: SvgElement): readonly Box[] {
  const { x, y, textAnchor, fontSize, fontWeight } = node.properties;
  if (node.tagName !== "text") return [];
  const [text = ""] = textsOf(node);
  // Estimates are on the safe side.
  const width = widthOf(text, Number(fontSize), fontWeight !== undefined) / 1.03;
  const left = Number(x) - width * (textAnchor === "end" ? 1 : textAnchor === "middle" ? 0.5 : 0);
  return [{ text, left, right: left + width, y: Number(y) }];
}
