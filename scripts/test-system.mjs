// Opens our files in the programs people open them with: LibreOffice, Chromium, PostgreSQL, calendar readers.
// Installs what is missing when it may; what cannot run says why and counts as skipped.
// Closes with one line: N passed, N failed, N skipped. `node scripts/test-system.mjs tests/system/docx` runs a part.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const install = spawnSync("bash", ["scripts/install-system.sh"], { encoding: "utf8" });
if (install.stdout) process.stdout.write(install.stdout);
if (install.status !== 0) console.log(`system programs not installed: ${(install.stderr || "no bash").trim()}`);

const postgres = existsSync("/usr/lib/postgresql")
  ? readdirSync("/usr/lib/postgresql").map((version) => join("/usr/lib/postgresql", version, "bin", "postgres"))
  : [];
const programs = [
  ["soffice", "documents and workbooks"],
  ["pdftotext", "text of pages"],
  ["pdftoppm", "pictures of pages"],
  ["chromium", "pages in a browser"],
  [postgres.at(-1) ?? "postgres", "tallies in SQL on a server"],
];
for (const [name, use] of programs)
  if (spawnSync(name, ["--help"], { stdio: "ignore" }).error) console.log(`no ${name}: ${use} will be skipped`);

const scratch = mkdtempSync(join(tmpdir(), "kstthc-system-"));
const report = join(scratch, "report.json");
const run = spawnSync(
  join("node_modules", ".bin", "vitest"),
  [
    "run",
    "--config=vitest.system.config.ts",
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { encoding: "utf8", stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, NO_COLOR: "1" } },
);

let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch {
  console.log("the test runner wrote no report");
}
rmSync(scratch, { recursive: true, force: true });

for (const file of counts.testResults)
  for (const test of file.assertionResults)
    if (test.status === "pending" || test.status === "skipped") console.log(`skipped: ${test.fullName}`);
// A file that does not even load has no failed test in it, and is a failure all the same.
const failed = run.status !== 0 && counts.numFailedTests === 0 ? 1 : counts.numFailedTests;
console.log(
  `${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`,
);
process.exit(failed === 0 ? 0 : 1);
