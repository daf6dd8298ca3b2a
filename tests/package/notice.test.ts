import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundledPackages } from "../../scripts/bundledPackages.ts";

it("NOTICE names every package whose code the build carries, and no other", () => {
  const named = [...readFileSync("NOTICE", "utf8").matchAll(/^-{80}\n\n(\S+) \S+ \(/gm)].map((match) => match[1]);
  expect(named).toEqual(bundledPackages().map(({ name }) => name));
});
