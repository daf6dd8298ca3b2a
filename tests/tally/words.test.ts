import { describe, expect, it } from "vitest";
import { en } from "../../src/tally/words/en.ts";
import { vi } from "../../src/tally/words/vi.ts";

function places(vocabulary: object, path = ""): readonly string[] {
  return Object.entries(vocabulary).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [
          `${path}${key}: ${[...value.matchAll(/\{\w+\}/g)]
            .map(([place]) => place)
            .sort()
            .join(" ")}`,
        ]
      : places(value as object, `${path}${key}.`),
  );
}

describe("words about measures", () => {
  it("have the same parameters in both languages, so that neither leaves something out", () => {
    expect(places(en.tally)).toEqual(places(vi.tally));
  });
});
