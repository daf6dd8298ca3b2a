import { readFileSync } from "node:fs";

/** The rows of a truth table under `tests/tables`, without its heading; no cell holds a comma or a quote. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`./tables/${table}.csv`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
}
