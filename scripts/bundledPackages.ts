import { readdirSync, readFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** The packages whose code the last build put into `dist`, from esbuild's own account of it. */
export function bundledPackages(): readonly { readonly name: string; readonly folder: string }[] {
  const found = new Map<string, string>();
  for (const file of readdirSync("dist").filter((name) => /^metafile-.*\.json$/.test(name))) {
    const { outputs } = JSON.parse(readFileSync(`dist/${file}`, "utf8")) as Metafile;
    for (const output of Object.values(outputs))
      for (const input of Object.keys(output.inputs)) {
        const match = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
        if (match?.[1] && match[2]) found.set(match[2], match[1]);
      }
  }
  return [...found].map(([name, folder]) => ({ name, folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
