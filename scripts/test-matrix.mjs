// Runs the unit, property and example tests in three time zones and on Node 22 and 24; closes with one line.
// A Node that the registry does not give is said and skipped.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "kstthc-matrix-"));
let passed = 0;
let failed = 0;
let skipped = 0;

/** The binary of another Node, from the package `node` of the registry. */
function nodeOf(major) {
  const folder = join(scratch, `node-${major}`);
  const install = spawnSync(
    "npm",
    ["install", "--silent", "--no-save", "--ignore-scripts=false", "--prefix", folder, `node@${major}`],
    { encoding: "utf8" },
  );
  const binary = join(folder, "node_modules", "node", "bin", "node");
  const probe = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return probe.status === 0 ? binary : { why: (install.stderr || probe.error?.message || "no binary").trim() };
}

function suite(name, binary, zone) {
  const report = join(scratch, "report.json");
  const { status, stdout, stderr } = spawnSync(
    binary,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", `--outputFile.json=${report}`],
    {
      encoding: "utf8",
      env: { ...process.env, TZ: zone, NO_COLOR: "1" },
      maxBuffer: 1 << 28,
    },
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    rmSync(report);
    passed += numPassedTests;
    failed += numFailedTests;
    if (status !== 0 && numFailedTests === 0) failed++;
    console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}: ${numPassedTests} passed, ${numFailedTests} failed in it`);
  } catch {
    failed++;
    console.log(`FAIL ${name}: no report`);
  }
  if (status !== 0) console.log(stdout.slice(-4000), stderr.slice(-4000));
}

for (const zone of ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"])
  suite(`Node ${process.versions.node}, ${zone}`, process.execPath, zone);
for (const major of [22, 24]) {
  const binary = nodeOf(major);
  if (typeof binary === "string") suite(`Node ${major}, UTC`, binary, "UTC");
  else {
    skipped++;
    console.log(`skip Node ${major}: ${binary.why}`);
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
