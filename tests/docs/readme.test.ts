import { describe, expect, it } from "vitest";
import { examplesOfMarkdown, promisesOf } from "./examples.ts";
import { runExample } from "./runExample.ts";

describe("the blocks of README.md do what they say", () => {
  const blocks = examplesOfMarkdown("README.md");

  it("there are some", () => expect(blocks.length).toBeGreaterThan(0));

  for (const block of blocks)
    it(`README.md:${block.line}`, async () => {
      expect(await runExample(block)).toBe(promisesOf(block.code));
    });
});
