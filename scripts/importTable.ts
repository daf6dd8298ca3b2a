// Writes the lists of docs/importing.md: every issue of reading, the corrections of the real scan. Run: npm run docs:tables
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Issue } from "../src/core/issue.ts";
import { quangNgai2022Plan as careful } from "../src/data/quangNgai2022Plan.ts";
import { describeIssue } from "../src/import/describeIssue.ts";
import { type PlanReading, readPlan } from "../src/import/readPlan.ts";
import { readTaskEvents } from "../src/import/readTaskEvents.ts";
import { en } from "../src/locale/en.ts";
import type { Correction, Note, Plan } from "../src/plan/plan.ts";
import { type IssueInput, issueInputs } from "../tests/import/issueInputs.ts";

const file = fileURLToPath(new URL("../docs/importing.md", import.meta.url));
const scan = new URL("../tests/fixtures/import/140-qd-ubnd-2022.txt", import.meta.url);
const facts = { format: "text", planYear: 2027, territory: { code: "H48", name: "tỉnh Quảng Ngãi" } } as const;

/** The whole file, its lists written anew. */
export async function importTable(): Promise<string> {
  const text = readFileSync(file, "utf8");
  return withList(withList(text, "issues", await issueLines()), "corrections", await correctionLines());
}

function withList(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name}: [^\n]* -->\n)[^]*?(<!-- end -->)`);
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}\n${lines.join("\n")}\n\n${end}`);
}

async function issueLines(): Promise<readonly string[]> {
  const rows = ["| code | | tiếng Việt | English |", "| --- | --- | --- | --- |"];
  for (const [code, input] of Object.entries(issueInputs)) {
    const issue = (await issuesOf(input)).find((one) => one.code === code);
    if (!issue) throw new Error(`${code} does not occur in its input`);
    rows.push(row(`\`${code}\``, issue.severity, describeIssue(issue), describeIssue(issue, en)));
  }
  return rows;
}

async function issuesOf({ input, options, entry }: IssueInput): Promise<readonly Issue[]> {
  if (entry) return readTaskEvents(input, { format: "text" }).issues;
  return (await readPlan(input, { ...facts, ...options })).issues;
}

async function correctionLines(): Promise<readonly string[]> {
  const { agencies, territory } = careful;
  const reading = await readPlan(readFileSync(scan, "utf8"), { format: "text", agencies, territory });
  const rows = careful.groups.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, corrections = [] }) => corrections.map((item) => correctionRow(id, item, reading))),
  );
  const found = rows.filter((line) => !line.endsWith("| no |")).length;
  const head = [
    correctionRow("head", careful.corrections?.[0] as Correction, reading),
    ...careful.groups.flatMap(({ id, corrections = [] }) =>
      corrections.map((item) => correctionRow(`group ${id}`, item, reading)),
    ),
  ];
  return [
    `**In the tasks**: ${found} of ${rows.length} are found by rule.`,
    "",
    "| task | printed | corrected | found at |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "**Outside the tasks**",
    "",
    "| where | printed | corrected | found at |",
    "| --- | --- | --- | --- |",
    ...head,
    "",
    "**Cannot be known without the original**: what the scanner cut or lost. It is said and never filled in.",
    "",
    "| task | what the careful reading says | said by |",
    "| --- | --- | --- |",
    ...lostRows(reading),
  ];
}

/** The careful reading sometimes quotes a word more than the misread term. */
function correctionRow(task: string, { printed, corrected, times }: Correction, { issues }: PlanReading): string {
  const issue = issues.find(
    ({ params, path, suggestion }) =>
      suggestion !== undefined &&
      (path === undefined || path[0] === task) &&
      (printed === params.printed || (path !== undefined && printed.includes(String(params.printed)))),
  );
  const again = times === undefined ? "" : ` (${times} times)`;
  return row(task, `${printed}${again}`, corrected, issue ? lineOf(issue) : "no");
}

/** Which issue tells of what is gone. */
const told: Readonly<Record<string, string>> = {
  truncated: "text-cut",
  assignments: "agencies-missing",
  schedules: "schedules-missing",
  labels: "task-number-lost",
};

function lostRows({ plan, issues }: PlanReading): readonly string[] {
  const tasks = new Map(plan.groups.flatMap((group) => group.tasks.map((task) => [task.id, task] as const)));
  const gone = ({ kind }: Note): boolean => kind === "truncated" || kind === "missing";
  return tasksIn(careful).flatMap(({ id, notes = [] }) =>
    notes.filter(gone).map(({ kind, field = "", text }) => {
      const code = told[kind] ?? told[field];
      const at = JSON.stringify(tasks.get(id)?.place);
      const issue = issues.find(
        (one) => one.code === code && (one.path?.[0] === id || JSON.stringify(one.place) === at),
      );
      return row(id, text, issue ? `\`${issue.code}\`, ${lineOf(issue)}` : "no");
    }),
  );
}

function tasksIn({ groups }: Plan): Plan["groups"][number]["tasks"] {
  return groups.flatMap(({ tasks }) => tasks);
}

function lineOf({ place }: Issue): string {
  return place?.kind === "text" ? `line ${place.line}` : "yes";
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replace(/\|/g, "\\|")).join(" | ")} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await importTable());
