// Six KPIs × agency × month over a CSV of fifteen columns: CPU seconds and peak memory, each contender in a process of
// its own; medians of so many runs. `npx tsx bench/kpi.ts [rows …] [--agencies=200] [--runs=3] [--only=name,…] [--data=folder]`;
// a folder keeps the files for the next run. See README.md.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { build } from "esbuild";
import { writeCsv } from "./kpi/dossier.ts";

const options = process.argv.slice(2);
const option = (name: string): string | undefined => options.find((o) => o.startsWith(`--${name}=`))?.split("=")[1];
const sizes = options.filter((o) => /^\d+$/.test(o)).map(Number);
const agencies = Number(option("agencies") ?? 200);
const runs = Number(option("runs") ?? 3);
const kept = option("data");
const folder = kept ?? mkdtempSync(join(tmpdir(), "kstthc-bench-"));
mkdirSync(folder, { recursive: true });
const here = fileURLToPath(new URL(".", import.meta.url));

// Bundled, so that a contender's memory is its own and not a compiler's; kept in this folder for its node_modules.
const program = join(here, "kpi", ".contender.mjs");
await build({
  entryPoints: [join(here, "kpi", "contender.ts")],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  external: ["@duckdb/node-api", "csv-parse", "papaparse"],
});

const names = [
  "kstthc, CSV",
  "kstthc, CSV by createReadStream",
  "DuckDB, CSV",
  "DuckDB, Parquet",
  "papaparse",
  "csv-parse",
  "kstthc, records in memory",
  "typed arrays",
];
const only = option("only")?.split(",");

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMb: number;
  readonly sha: string;
}

async function writeParquet(csv: string): Promise<void> {
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  await duck.run(
    `COPY (SELECT * REPLACE (CAST(accepted_at AS TIMESTAMPTZ) AS accepted_at, CAST(finished_at AS TIMESTAMPTZ) AS finished_at, CAST(status AS VARCHAR) AS status) FROM read_csv('${csv}', header = true)) TO '${csv}.parquet' (FORMAT parquet)`,
  );
  duck.closeSync();
}

for (const rows of sizes.length > 0 ? sizes : [1_000_000]) {
  const path = join(folder, `${rows}-${agencies}.csv`);
  if (!existsSync(path)) await writeCsv(path, rows, agencies);
  if (!existsSync(`${path}.parquet`)) await writeParquet(path);
  console.log(
    `\n${rows.toLocaleString("en")} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB of CSV, ${agencies} agencies × 12 months`,
  );
  let first: Cost | undefined;
  const shas = new Set<string>();
  for (const name of names) {
    if (only && !only.some((part) => name.includes(part))) continue;
    const costs = Array.from({ length: runs }, () => {
      const parameters = ["--max-old-space-size=6000", program, name, path, String(rows), String(agencies)];
      const output = execFileSync(process.execPath, parameters, { maxBuffer: 1 << 24 });
      return JSON.parse(output.toString().trim()) as Cost;
    });
    const cost = costs.sort((left, right) => left.cpu - right.cpu)[(runs - 1) >> 1] as Cost;
    first ??= cost;
    if (name !== "typed arrays") shas.add(cost.sha);
    const ratio = (cost.cpu / first.cpu).toFixed(2);
    console.log(
      `${name.padEnd(32)} ${cost.cpu.toFixed(2).padStart(7)} s CPU  × ${ratio.padStart(6)}  ${cost.seconds.toFixed(2).padStart(6)} s  ${cost.peakMb.toFixed(0).padStart(5)} MB peak  ${(rows / cost.seconds / 1e6).toFixed(2).padStart(6)} M rows/s  ${name === "typed arrays" ? "" : cost.sha}`,
    );
  }
  console.log(shas.size <= 1 ? "every tally has the same bytes" : `TALLIES DIFFER: ${[...shas].join(" ")}`);
  if (!kept) for (const file of [path, `${path}.parquet`]) rmSync(file);
}
if (!kept) rmSync(folder, { recursive: true, force: true });
rmSync(program, { force: true });
