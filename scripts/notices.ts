// Writes NOTICE: the licence of every package whose code the build carries inside. npm run build && npx tsx scripts/notices.ts
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "./bundledPackages.ts";

const licenceOf = (folder: string): string | undefined => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name ? readFileSync(join(folder, name), "utf8").trim() : undefined;
};

const parts = bundledPackages().map(({ name, folder }) => {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  return `${name} ${version} (${license})\n\n${licenceOf(folder) ?? `Licensed under ${license}; the package carries no licence file.`}`;
});
const head =
  "kstthc\nCopyright the kstthc authors. Licensed under the Apache License 2.0, see LICENSE.\n\nThe built files carry code of the packages below, each under its own licence.";
writeFileSync("NOTICE", `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
console.log(`NOTICE names ${parts.length} packages`);
