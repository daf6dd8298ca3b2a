import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/import/readPlan.ts";
import { expectGolden } from "../golden.ts";
import { readingText } from "./readingText.ts";

const folder = "tests/fixtures/import";
const files = readdirSync(folder).filter((name) => name.startsWith("synthetic-"));

describe("plans in the styles of other provinces", () => {
  it.each(files)("%s is read whole: tasks, deliverables, duties, schedules, issues", async (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    expect(text.slice(0, 100)).toMatch(/văn bản giả định/iu);
    const reading = await readPlan(text, { format: name.endsWith(".html") ? "html" : "text" });
    expectGolden(`import/${name.replace(/\.\w+$/, "")}.txt`, readingText(reading));
  });
});
