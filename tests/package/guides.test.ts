import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";

const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" });
const [{ files }] = JSON.parse(packed.slice(packed.indexOf("["))) as [{ readonly files: readonly { path: string }[] }];
const paths = new Set(files.map(({ path }) => path));
const pages = [...paths].filter((path) => path.endsWith(".md"));

/** Where the links of a page lead that are no addresses of the web. */
function linksOf(page: string): readonly string[] {
  const found = readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g);
  return [...found].map(([, link = ""]) => posix.normalize(posix.join(dirname(page), link)));
}

describe("the guides in the package", () => {
  it("are the pages and decisions of a checkout, without the API docs made from the types", () => {
    expect(pages).toContain("docs/plan-through-the-year.md");
    expect(pages).toContain("docs/decisions/001-words-by-layer.md");
    expect([...paths].filter((path) => path.startsWith("docs/api/"))).toEqual([]);
  });

  it.each(pages)("%s links only to what is packed with it", (page) => {
    expect(linksOf(page).filter((link) => !paths.has(link))).toEqual([]);
  });

  it("are found by the links of the README", () => {
    expect(linksOf("README.md").filter((link) => link.startsWith("docs/")).length).toBeGreaterThan(8);
  });
});
