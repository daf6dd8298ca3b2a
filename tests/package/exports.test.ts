import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "../../tsup.config.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };

describe("package.json exports", () => {
  const subpaths = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));

  it("names the entries that are built, no more and no fewer", () => {
    const built = Object.keys(entries).map((name) => (name === "index" ? "." : `./${name}`));
    expect([...subpaths].sort()).toEqual(built.sort());
  });

  it.each(subpaths)("%s has ESM and CJS, each with its own types", (path) => {
    const file = path === "." ? "index" : path.slice(2);
    expect(manifest.exports[path]).toEqual({
      import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
      require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
    });
    for (const ending of ["d.ts", "js", "d.cts", "cjs"]) expect(existsSync(`dist/${file}.${ending}`)).toBe(true);
  });
});
