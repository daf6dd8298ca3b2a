import { describe, expect, it } from "vitest";
import { addTo, type Lists } from "../../src/core/addTo.ts";

describe("addTo", () => {
  it("keeps keys and items in the order they come", () => {
    const lists: Lists<string | undefined, number> = new Map();
    addTo(lists, "b", 1);
    addTo(lists, undefined, 2);
    addTo(lists, "b", 3);
    expect([...lists]).toEqual([
      ["b", [1, 3]],
      [undefined, [2]],
    ]);
  });
});
