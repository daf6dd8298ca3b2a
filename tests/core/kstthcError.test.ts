import { describe, expect, it } from "vitest";
import { fail } from "../../src/core/fail.ts";
import { isKstthcError } from "../../src/core/isKstthcError.ts";
import { KstthcError } from "../../src/core/kstthcError.ts";
import { issuesOf } from "../issuesOf.ts";

describe("KstthcError", () => {
  const error = new KstthcError([
    { code: "invalid-date", severity: "error", path: ["events", 3, "on"], params: { value: "2022-02-30" } },
    { code: "negative-count", severity: "error", params: { value: -1 } },
  ]);

  it("names code, path and values of every issue in its message", () => {
    expect(error.message).toBe('invalid-date at events.3.on {"value":"2022-02-30"}; negative-count {"value":-1}');
  });

  it("is known by name, also when it comes from another build of this library", () => {
    const other = Object.assign(new Error("x"), { name: "KstthcError", issues: [] });
    expect(isKstthcError(error)).toBe(true);
    expect(isKstthcError(other)).toBe(true);
  });

  it.each([new Error("x"), "KstthcError", null, { name: "KstthcError", issues: [] }])("is not %s", (value) => {
    expect(isKstthcError(value)).toBe(false);
  });

  it("is what fail throws, with place and suggestion kept", () => {
    expect(issuesOf(() => fail("unknown-quarter", { value: "V" }, { span: [4, 5], suggestion: "IV" }))).toEqual([
      { code: "unknown-quarter", severity: "error", params: { value: "V" }, span: [4, 5], suggestion: "IV" },
    ]);
  });
});
