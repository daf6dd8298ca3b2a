// Prints, for each entry of the built package, what a bundler makes of it (minified, brotli) and how long Node takes to import
// it; then what single functions of it bring.
// npm run build && npx tsx scripts/size.ts
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: object;
  readonly peerDependencies: object;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
};
const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
const runs = 11;

async function brotliKilobytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    external,
    logLevel: "error",
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000;
}

function importMilliseconds(file: string): number {
  const code = `const t = performance.now(); await import(${JSON.stringify(new URL(`../${file}`, import.meta.url).href)}); console.log(performance.now() - t)`;
  const times = Array.from({ length: runs }, () => {
    const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

console.log(
  `Node ${process.versions.node}; import: median of ${runs} fresh processes; size: minified, brotli, without ${external.join(", ")}`,
);
for (const [path, target] of Object.entries(manifest.exports)) {
  if (typeof target === "string") continue;
  const file = target.import.default;
  const size = await brotliKilobytes(`export * from "./${file}"`);
  console.log(
    `${path.replace(".", "kstthc").padEnd(20)} ${size.toFixed(1).padStart(7)} kB ${importMilliseconds(file).toFixed(0).padStart(6)} ms`,
  );
}

/** What people take alone, by entry. */
const alone: Readonly<Record<string, readonly string[]>> = {
  index: ["addWorkingDays", "occurrences", "parseSchedule", "formatSchedule", "judge", "assessPlan"],
  data: ["vietnamCalendar", "quangNgai2022Plan"],
  report: ["signatureLines", "reminderLetters", "drawChart"],
};
for (const [entry, names] of Object.entries(alone))
  for (const name of names) {
    const size = await brotliKilobytes(`export { ${name} } from "./dist/${entry}.js"`);
    console.log(`${name.padEnd(20)} ${size.toFixed(1).padStart(7)} kB`);
  }
