// Runs every check of the package, npm only, and closes with one line: N passed, N failed.
// `node scripts/test.mjs lint types` runs only the steps named.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "kstthc-test-"));
const bin = (name) => join("node_modules", ".bin", name);
const tsc = ["node", join("node_modules", "typescript-7", "bin", "tsc")];
const vitest = (report, ...rest) => [
  bin("vitest"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${join(scratch, report)}`,
  ...rest,
];

/** Each lane runs in order; lanes run side by side. Type checks and the build are single-threaded, so two lanes fill two cores. */
const lanes = [
  [
    { name: "lint and layer directions", key: "lint", command: [bin("biome"), "check", "--error-on-warnings", "."] },
    { name: "nothing unused (knip)", key: "lint", command: [bin("knip"), "--no-config-hints"] },
    { name: "types, with the type tests", key: "types", command: [...tsc, "-p", "tsconfig.json"] },
    { name: "types of src without Node or DOM", key: "types", command: [...tsc, "-p", "tsconfig.src.json"] },
    { name: "build", key: "build", command: [bin("tsup"), "--silent"] },
    { name: "package.json as published (publint)", key: "package", command: [bin("publint"), "--strict"] },
    { name: "types as published (attw)", key: "package", command: [bin("attw"), "--pack", ".", "--profile", "node16"] },
    {
      name: "built package",
      key: "package",
      command: vitest("package.json", "--config", "vitest.package.config.ts"),
      report: "package.json",
    },
    { name: "API docs (typedoc, strict)", key: "docs", command: [bin("typedoc"), "--logLevel", "Warn"] },
  ],
  [{ name: "unit, property and executed examples", key: "unit", command: vitest("unit.json"), report: "unit.json" }],
];

const wanted = new Set(process.argv.slice(2));
let passed = 0;
let failed = 0;

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(scratch, report), "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

async function step({ name, command, report }) {
  const start = performance.now();
  const { ok, output } = await run(command);
  const tests = report ? countTests(report) : { passed: 0, failed: 0 };
  passed += tests.passed;
  failed += tests.failed;
  if (ok) passed += report ? 0 : 1;
  else if (tests.failed === 0) failed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const tail = report ? ` (${tests.passed} passed, ${tests.failed} failed in it)` : "";
  console.log(`${ok ? "ok  " : "FAIL"} ${seconds} s  ${name}${tail}`);
  if (!ok) console.log(output);
}

await Promise.all(
  lanes.map(async (lane) => {
    for (const item of lane) if (wanted.size === 0 || wanted.has(item.key)) await step(item);
  }),
);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
