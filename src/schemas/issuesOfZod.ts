import type * as z from "zod";
import type { Issue } from "../core/issue.ts";
import { shownValue } from "../core/shownValue.ts";

type Path = readonly (string | number)[];

/**
 * Turns what zod found into issues of this library: codes of our own, the field, the value found and the rule.
 *
 * @param error - What zod answered.
 * @param input - The value it was given.
 * @returns One issue for each thing wrong; an unknown field each.
 */
export function issuesOfZod(error: z.ZodError, input: unknown): readonly Issue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, [], input));
}

function issuesOf(found: z.core.$ZodIssue, above: Path, input: unknown): readonly Issue[] {
  const path = [...above, ...(found.path as Path)];
  const value = shownValue(valueAt(input, path));
  const issue = (code: string, params: Issue["params"], at: Path = path): Issue => ({
    code,
    severity: "error",
    path: at,
    params,
  });
  switch (found.code) {
    case "unrecognized_keys":
      return found.keys.map((field) => issue("unknown-field", { field }, [...path, field]));
    case "invalid_type":
    case "invalid_value":
      if (valueAt(input, path) === undefined) return [issue("missing-field", { field: String(path.at(-1) ?? "") })];
      if (found.code === "invalid_type") return [issue("wrong-type", { value, expected: found.expected })];
      return [issue("not-one-of", { value, expected: found.values.map(String) })];
    case "too_small":
      return [issue("out-of-range", { value, rule: `≥ ${found.minimum}` })];
    case "too_big":
      return [issue("out-of-range", { value, rule: `≤ ${found.maximum}` })];
    case "invalid_format":
      if (found.format === "date") return [issue("invalid-date", { value, rule: "YYYY-MM-DD" })];
      return [issue("wrong-format", { value, rule: found.pattern ?? found.format })];
    case "invalid_union":
      return issuesOfUnion(found, path, input);
    case "custom":
      return [issue(String(found.params?.code ?? "wrong-format"), { value, rule: found.message })];
    default:
      return [issue("wrong-format", { value, rule: found.message })];
  }
}

/** What comes closest to one of the variants is told of that variant; what resembles none is told so. */
function issuesOfUnion(found: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): readonly Issue[] {
  const value = valueAt(input, path);
  if ("discriminator" in found && value === undefined)
    return [{ code: "missing-field", severity: "error", path, params: { field: String(found.discriminator) } }];
  const options = "options" in found ? (found.options ?? []).map(String) : [];
  const deeper = found.errors.filter((issues) => issues.every((issue) => issue.path.length > 0));
  const [closest] = deeper.sort((a, b) => a.length - b.length);
  if (closest) return closest.flatMap((issue) => issuesOf(issue, path, input));
  const expected = options.length > 0 ? options : found.errors.flat().flatMap(expectations);
  return [{ code: "not-one-of", severity: "error", path, params: { value: shownValue(value), expected } }];
}

function expectations(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_type") return [issue.expected];
  return issue.code === "invalid_value" ? issue.values.map(String) : [];
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
