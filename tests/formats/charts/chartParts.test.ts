import { describe, expect, it } from "vitest";
import { quangNgai2022Plan } from "../../../src/data/index.ts";
import { chartParts } from "../../../src/formats/charts/chartParts.ts";
import { pageArea } from "../../../src/formats/charts/pageArea.ts";
import { assessPlan } from "../../../src/plan/index.ts";
import { type Figure, planProgressReport, type SvgElement } from "../../../src/report/index.ts";
import { vi } from "../../../src/report/words/vi.ts";
import { sampleReport } from "../../fixtures/report/sampleReport.ts";
import { stressCharts } from "../../report/charts/stressCharts.ts";

const area = pageArea({ kind: "section", orientation: "portrait", blocks: [] });
const progress = assessPlan(quangNgai2022Plan, { asOf: "2022-10-14", events: [] });
const timeline = figuresOf(planProgressReport(quangNgai2022Plan, progress)).find(
  ({ chart }) => chart.kind === "timeline",
);
const whole = timeline as Figure;

function figuresOf({ sections }: typeof sampleReport): readonly Figure[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "figure"));
}

function textsOf(node: SvgElement): readonly string[] {
  const own =
    node.tagName === "text" ? node.children.flatMap((child) => (child.type === "text" ? [child.value] : [])) : [];
  return [...own, ...node.children.flatMap((child) => (child.type === "element" ? textsOf(child) : []))];
}

describe("chartParts", () => {
  it("leaves every chart whole that does not take half a page", () => {
    for (const figure of figuresOf(sampleReport)) expect(chartParts(figure, area, vi)).toHaveLength(1);
  });

  it("parts the timeline of a year's plan at its groups, each row in one part, in order", () => {
    const parts = chartParts(whole, area, vi).map(textsOf);
    const numbers = parts.map((texts) => texts.filter((text) => /^\d+$/.test(text)).slice(12));
    expect(numbers.flat()).toEqual(Array.from({ length: 45 }, (_, at) => `${at + 1}`));
    expect(parts.map((texts) => texts.find((text) => /^[IVX]+\. /.test(text))?.split(".")[0])).toEqual([
      "I",
      "IV",
      "VI",
      "VII",
      "XI",
    ]);
  });

  it("names months and the day in each part, and explains signs above the first", () => {
    const parts = chartParts(whole, area, vi).map(textsOf);
    expect(parts.every((texts) => texts.includes("Quý IV") && texts.includes("14/10/2022"))).toBe(true);
    expect(parts.map((texts) => texts.includes("Thường xuyên"))).toEqual([true, false, false, false, false]);
  });

  it("lets no part take more than what is usually left of a page", () => {
    const chart = stressCharts["timeline, sixty overdue"] as Figure["chart"];
    const one = {
      ...whole,
      chart: { ...chart, rows: "rows" in chart ? chart.rows.map((row) => ({ ...row, group: "A" })) : [] },
    };
    for (const figure of [whole, one as Figure]) {
      const parts = chartParts(figure, area, vi).map(({ properties }) => properties);
      for (const { width, height } of parts)
        expect((Number(height) * area.width) / Number(width)).toBeLessThanOrEqual(area.height * 0.37);
    }
  });
});
