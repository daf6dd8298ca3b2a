import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.ts";
import { describeIssue } from "../../src/import/describeIssue.ts";
import { readPlan } from "../../src/import/readPlan.ts";
import { readTaskEvents } from "../../src/import/readTaskEvents.ts";
import { vi } from "../../src/import/words/vi.ts";
import { en } from "../../src/locale/en.ts";
import { expectGolden } from "../golden.ts";
import { type IssueInput, issueInputs } from "./issueInputs.ts";

const facts = { format: "text", planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" } } as const;

async function issuesOf({ input, options, entry }: IssueInput): Promise<readonly Issue[]> {
  if (entry) return readTaskEvents(input, { format: "text" }).issues;
  return (await readPlan(input, { ...facts, ...options })).issues;
}

describe("every issue that reading can raise", () => {
  const codes = Object.keys(vi.issues) as readonly (keyof typeof issueInputs)[];

  it("has an input in which it occurs", () => {
    expect(Object.keys(issueInputs).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)("%s occurs once, and is said in both languages", async (code) => {
    const found = (await issuesOf(issueInputs[code])).filter((issue) => issue.code === code);
    expect(found).toHaveLength(1);
    for (const issue of found)
      for (const said of [describeIssue(issue), describeIssue(issue, en)]) expect(said).not.toMatch(/[{}]|undefined/);
  });

  it("has the place, the values and the correction a person needs", async () => {
    const lines: string[] = [];
    for (const code of codes) {
      const issue = (await issuesOf(issueInputs[code])).find((one) => one.code === code);
      const { severity, place, path, params, suggestion } = issue as Issue;
      lines.push(
        `${severity} ${code}`,
        `  at ${place ? JSON.stringify(place) : "-"}${path ? ` ${JSON.stringify(path)}` : ""}`,
        `  ${JSON.stringify(params)}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
      );
    }
    expectGolden("import/issues.txt", `${lines.join("\n")}\n`);
  });
});
