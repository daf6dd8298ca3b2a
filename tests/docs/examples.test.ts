import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesOf, promisesOf } from "./examples.ts";
import { runExample } from "./runExample.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name}`)
  .sort();

describe("every @example of the doc comments does what it says", () => {
  for (const file of files)
    for (const example of examplesOf(file))
      it(`${file}:${example.line}`, async () => {
        expect(promisesOf(example.code), "an example ends in // => value").toBeGreaterThan(0);
        expect(await runExample(example)).toBe(promisesOf(example.code));
      });
});
