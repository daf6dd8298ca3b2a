import type { Issue } from "./issue.ts";

/** The one error this library throws: it carries every issue as data in `issues`. */
export class KstthcError extends Error {
  /** Always `"KstthcError"`: what `isKstthcError` goes by. */
  override readonly name: string = "KstthcError";
  /** What is wrong, as data. */
  readonly issues: readonly Issue[];

  /** @param issues - What is wrong, at least one issue of severity error. */
  constructor(issues: readonly Issue[]) {
    super(
      issues
        .map(
          (issue) => `${issue.code}${issue.path ? ` at ${issue.path.join(".")}` : ""} ${JSON.stringify(issue.params)}`,
        )
        .join("; "),
    );
    this.issues = issues;
  }
}
