import { fillTemplate } from "./fillTemplate.ts";
import type { Issue, IssueValue } from "./issue.ts";
import type { Step } from "./step.ts";
import type { Words } from "./words.ts";

/**
 * Says an issue or a step in the given words; one whose code the words do not know is shown as code and parameters,
 * so that nothing is lost. Each entry binds this to what it can say.
 *
 * @param what - Issue of any layer, or step of any derivation.
 * @param words - Sentences, e.g. `vi` of the layer, or `en` of `kstthc/locale/en`.
 * @returns One sentence.
 */
export function describeWith(what: Issue | Step, words: Words): string {
  const isIssue = "code" in what;
  const name = isIssue ? what.code : what.rule;
  const table: Readonly<Record<string, string>> = isIssue ? words.issues : words.steps;
  const date = isIssue ? undefined : what.date;
  const params = { ...named(what.params ?? {}, words), ...(date === undefined ? {} : { date }) };
  const template = Object.hasOwn(table, name) ? table[name] : undefined;
  return template === undefined ? `${name} ${JSON.stringify(params)}` : fillTemplate(template, params, words.language);
}

/** The parameters with their coded values called by their names. */
function named(params: Readonly<Record<string, IssueValue>>, { terms = {} }: Words): Record<string, IssueValue> {
  const said = { ...params };
  for (const [name, names] of Object.entries(terms)) {
    const value = said[name];
    if (typeof value === "string" && Object.hasOwn(names, value)) said[name] = names[value] as string;
  }
  return said;
}
