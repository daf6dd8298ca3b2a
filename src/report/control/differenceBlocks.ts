import type { Issue, IssueValue } from "../../core/issue.ts";
import type { Step } from "../../core/step.ts";
import { describeIssue } from "../../plan/describeIssue.ts";
import { countedValue } from "../build/countedValue.ts";
import { paragraph } from "../build/parts.ts";
import { type Part, sentence } from "../build/sentence.ts";
import { countValue } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import { checkDossierForm } from "./checkDossierForm.ts";
import { countedRows } from "./dossierFigures.ts";
import type { DossierForm } from "./dossierForm.ts";
import type { Controlled } from "./itemFigures.ts";
import { asReported } from "./reportedFigure.ts";

/** Where the form that counts dossiers does not agree with itself or with the form before, each figure with its origin. */
export function differenceBlocks(
  form: DossierForm,
  before: DossierForm | undefined,
  controlled: Controlled,
): readonly Block[] {
  const { words } = controlled;
  const issues = checkDossierForm(form, before);
  if (issues.length === 0) return [];
  const say = words.report.control.dossiers;
  const said = issues.map((issue) => describeIssue(issue, words));
  const count = countedValue("dossiers differ", say.check, said, controlled);
  const items = issues.map((issue, at): readonly Inline[] => [
    ...saidWithFigures(issue, at, form, controlled),
    { kind: "text", value: at === issues.length - 1 ? "." : ";" },
  ]);
  return [paragraph(sentence(say.differs, { count }, words.language)), { kind: "list", ordered: false, items }];
}

function saidWithFigures(
  { code, params }: Issue,
  at: number,
  form: DossierForm,
  { words, sources }: Controlled,
): readonly Inline[] {
  const title = words.report.control.dossiers.check;
  const part = (name: string, value: IssueValue): Part => {
    if (typeof value !== "number" || name === "column") return String(value);
    const step = name === "sum" ? sumStep(params, value, form) : asReported(value);
    const from = sources.add(`dossiers differ ${at + 1} ${name}`, title, [step]);
    return countValue(value, words.language, { from });
  };
  const parts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, part(name, value)]));
  return sentence(words.issues[code] ?? code, parts, words.language);
}

/** How the sum came about that does not agree: by a formula of columns, or by adding up rows. */
function sumStep({ formula, column }: Issue["params"], sum: number, form: DossierForm): Step {
  return formula === undefined
    ? { rule: "figure-total", params: { rows: countedRows(form).length, column: column ?? "" } }
    : { rule: "figure-formula", params: { formula, sum } };
}
