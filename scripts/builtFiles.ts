import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a built ESM file loads: its own chunks, file by file, and the packages it asks for. Dynamic imports are not followed. */
export function importsOf(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/g,
    ))
      if (from.startsWith(".")) visit(join(dirname(file), from));
      else packages.add(from);
  };
  visit(entry);
  return { files: [...files], packages: [...packages] };
}
