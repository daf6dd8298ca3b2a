import { describe, expect, it } from "vitest";
import { examplesOfMarkdown, promisesOf, storyOfMarkdown } from "./examples.ts";
import { runExample } from "./runExample.ts";

describe.each(["README.md", "docs/next-year-notice.md"])("the blocks of %s do what they say", (file) => {
  const blocks = examplesOfMarkdown(file);

  it("there are some", () => expect(blocks.length).toBeGreaterThan(0));

  for (const block of blocks)
    it(`${file}:${block.line}`, async () => {
      expect(await runExample(block)).toBe(promisesOf(block.code));
    });
});

describe.each(["docs/importing.md", "docs/kpi-from-records.md", "docs/plan-through-the-year.md"])(
  "the story %s tells",
  (file) => {
    it("comes out as it says, from its first block to its last", async () => {
      const story = storyOfMarkdown(file);
      expect(promisesOf(story.code)).toBeGreaterThan(0);
      expect(await runExample(story)).toBe(promisesOf(story.code));
    });
  },
);
