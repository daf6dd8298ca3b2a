import { readFileSync } from "node:fs";
import ts from "typescript";

export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Every `@example` of the doc comments of one source file, as code. */
export function examplesOf(file: string): readonly Example[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      const comment = ts.getTextOfJSDocComment(tag.comment) ?? "";
      const code = comment.replace(/^```\w*\n?|```\s*$/gm, "");
      found.push({ file, line: source.getLineAndCharacterOfPosition(tag.getStart()).line + 1, code });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every ```ts block of a Markdown file that promises a value. */
export function examplesOfMarkdown(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)]
    .filter((block) => (block[1] ?? "").includes("// =>"))
    .map((block) => ({ file, line: text.slice(0, block.index).split("\n").length, code: block[1] ?? "" }));
}

/** All ```ts blocks of a Markdown file that tells one story: each goes on where the one before it ended. */
export function storyOfMarkdown(file: string): Example {
  const blocks = [...readFileSync(file, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
  return { file, line: 1, code: blocks.map((block) => block[1] ?? "").join("\n") };
}

/**
 * Turns an example into a body that can be run: each statement that ends in `// => value` becomes a check, imports
 * become reads of `scope`, so that a name an entry point does not export fails.
 */
export function toChecks(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const lines: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings)) continue;
      const names = bindings.elements.filter((e) => !e.isTypeOnly && !statement.importClause?.isTypeOnly);
      for (const e of names)
        lines.push(
          `const ${e.name.text} = imported(${JSON.stringify(from)}, ${JSON.stringify((e.propertyName ?? e.name).text)});`,
        );
      continue;
    }
    const promise = promiseAfter(code, statement.end);
    if (promise && ts.isExpressionStatement(statement)) {
      const expression = code.slice(statement.expression.getStart(), statement.expression.end);
      lines.push(`check(await (async () => (${expression}))(), ${promise});`);
    } else if (promise && ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]?.name.getText();
      lines.push(statement.getText(), `check(${name}, ${promise});`);
    } else lines.push(statement.getText());
  }
  return lines.join("\n");
}

/** Number of promises an example makes; one without any is not executed evidence. */
export function promisesOf(code: string): number {
  return [...code.matchAll(/\/\/ => /g)].length;
}

/** The value after `// =>`, on the same line or the next: as far as it is code; words after a comma or in brackets that do not parse are remarks. */
function promiseAfter(code: string, end: number): string | undefined {
  const match = /^[ \t]*;?[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {4,}.*)*)/.exec(code.slice(end));
  if (!match) return undefined;
  const text = (match[1] ?? "").replace(/\n[ \t]*\/\/ {4,}/g, " ").trim();
  const source = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.ES2022, true);
  const first = source.statements[0];
  const parsed = (source as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
  if (first && parsed.length === 0 && source.statements.length === 1 && !hasComma(first)) return text;
  return firstValue(text);
}

function hasComma(statement: ts.Statement): boolean {
  const inner =
    ts.isExpressionStatement(statement) && ts.isParenthesizedExpression(statement.expression)
      ? statement.expression.expression
      : undefined;
  return !!inner && ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken;
}

function firstValue(text: string): string {
  const comma = /^("(?:[^"\\]|\\.)*"|-?[\d_.]+n?|true|false|undefined|null)\s*,\s/.exec(text);
  if (comma) return comma[1] ?? "";
  throw new SyntaxError(`a promise that is not a value: ${text}`);
}
