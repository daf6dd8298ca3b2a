import { expect, it } from "vitest";
import { weakest } from "../../src/core/weakest.ts";

it("is official for nothing and for what leaves its status out", () => {
  expect(weakest()).toBe("official");
  expect(weakest(undefined, "official")).toBe("official");
});

it("falls with each weaker ground, in whatever order they come", () => {
  expect(weakest("pending", "official")).toBe("pending");
  expect(weakest("forecast", "pending")).toBe("forecast");
  expect(weakest("official", "forecast", "unverified", "pending")).toBe("unverified");
});
