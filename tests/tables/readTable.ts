import { readFileSync } from "node:fs";

/** Rows of a truth table, by the names of its header; a cell in quotes may hold commas. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(`./${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  const [header = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ""),
  );
  return rows.map((cells) => Object.fromEntries(header.map((field, i) => [field, cells[i] ?? ""])));
}
