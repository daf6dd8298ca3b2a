import { expect, it } from "vitest";
import { formatInteger } from "../../src/core/formatInteger.ts";

it.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1.000", "1,000"],
  [-1234567, "-1.234.567", "-1,234,567"],
  [671_000_000_000n, "671.000.000.000", "671,000,000,000"],
  ["12345678901234567890", "12.345.678.901.234.567.890", "12,345,678,901,234,567,890"],
] as const)("%s", (value, vietnamese, english) => {
  expect(formatInteger(value)).toBe(vietnamese);
  expect(formatInteger(value, "en")).toBe(english);
});
