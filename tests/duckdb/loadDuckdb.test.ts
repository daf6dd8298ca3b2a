import { afterEach, expect, it, vi } from "vitest";
import { tallyFile } from "../../src/duckdb/index.ts";
import { describeIssue } from "../../src/tally/describeIssue.ts";
import { issuesOfPromise } from "../issuesOf.ts";
import { definition } from "../tally/seededDossiers.ts";

afterEach(() => {
  vi.doUnmock("@duckdb/node-api");
});

it("says how to install DuckDB when it is not there", async () => {
  vi.doMock("@duckdb/node-api", () => {
    throw new Error("Cannot find package");
  });
  const issues = await issuesOfPromise(tallyFile(definition, "dossiers.csv"));
  expect(issues).toMatchObject([{ code: "duckdb-missing", params: { package: "@duckdb/node-api" } }]);
  expect(issues.map((issue) => describeIssue(issue))).toEqual([
    "Chưa cài gói «@duckdb/node-api»: hãy chạy npm install @duckdb/node-api",
  ]);
});
