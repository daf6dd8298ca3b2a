// Writes docs/lint-rules.md: every rule of lintPlan with its bad and good example and its sentence. Run: npm run docs:tables
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LintCode } from "../src/plan/lint/lintCode.ts";
import { lintRules } from "../src/plan/lint/lintRules.ts";
import { lintVi } from "../src/plan/words/lintVi.ts";

/** What a rule needs beside the plan; without it the rule says nothing. */
const needs: Readonly<Partial<Record<LintCode, string>>> = {
  "agency-ended": "`directory`",
  "agency-ended-unverified": "`directory`",
  "due-after-law": "`law`",
  "due-on-day-off": "`calendar`",
  "target-below-law": "`law`",
  "target-below-unverified-law": "`law`",
};

/** The whole file, from the comments of the rules and the words as they stand. */
export function lintTable(): string {
  const lines = [
    "# What `lintPlan` looks for · Các lỗi mà `lintPlan` tìm trong kế hoạch",
    "",
    "Written by `npm run docs:tables` from the comments of `src/plan/lint/` and the words of `src/plan/words/lintVi.ts`; not edited",
    "by hand. A **warning** is to be mended before the plan is signed; an **info** leaves something to be understood, and the",
    "plan can be followed. What a rule needs beside the plan is an option of `lintPlan`; without it the rule says nothing.",
    "The findings on the real plan of 2022 stand in `tests/golden/plan/lint-quang-ngai-2022.txt`.",
    "",
  ];
  for (const { code, severity } of lintRules) {
    const { about, bad, good } = commentOf(code);
    const option = needs[code];
    lines.push(`## \`${code}\``, "", `**${severity}**${option ? ` · asks for ${option}` : ""}. ${about}`, "");
    lines.push(`- Bad: ${bad}`, `- Good: ${good}`, `- Says: ${lintVi[code]}`, "");
  }
  return lines.join("\n");
}

function commentOf(code: string): { readonly about: string; readonly bad: string; readonly good: string } {
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const source = readFileSync(new URL(`../src/plan/lint/${name}.ts`, import.meta.url), "utf8");
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport const ${name}\\b`).exec(source)?.[1] ?? "";
  const text = comment
    .replace(/^ *\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
  const [, about = "", bad = "", good = ""] = /^(.*) Bad: (.*) Good: (.*)$/.exec(text) ?? [];
  return { about, bad, good };
}

const file = fileURLToPath(new URL("../docs/lint-rules.md", import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, lintTable());
