import ts from "typescript";
import { expect } from "vitest";
import { entries } from "../../tsup.config.ts";
import { type Example, toChecks } from "./examples.ts";

const modules: Record<string, Record<string, unknown>> = {};
for (const [name, file] of Object.entries(entries))
  modules[name === "index" ? "kstthc" : `kstthc/${name}`] = await import(
    /* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href
  );

/** Names an example may use without importing them: its own file's, its layer's, the root's, the data, then the rest. */
async function scopeOf(file: string): Promise<Record<string, unknown>> {
  const layer = /src\/(\w+)/.exec(file)?.[1] ?? "";
  const own = file.startsWith("src/")
    ? await import(/* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href)
    : {};
  return {
    ...Object.assign({}, ...Object.values(modules).reverse()),
    ...modules["kstthc/data"],
    ...modules.kstthc,
    ...modules[`kstthc/${layer}`],
    ...own,
  };
}

function imported(from: string, name: string): unknown {
  const module = modules[from];
  if (!module || !(name in module)) throw new Error(`${from} does not export ${name}`);
  return module[name];
}

/**
 * Runs one example and compares every value it promises.
 *
 * @param example - Code of a doc comment or of a Markdown block.
 * @returns How many promises were checked.
 */
export async function runExample(example: Example): Promise<number> {
  let checks = 0;
  const check = (actual: unknown, promised: unknown): void => {
    checks++;
    expect(actual).toEqual(promised);
  };
  const scope: Record<string, unknown> = { ...(await scopeOf(example.file)), check, imported };
  const body = toChecks(example.code);
  const declared = new Set([...body.matchAll(/(?:const|let|function) (\w+)/g)].map((m) => m[1]));
  const names = Object.keys(scope).filter((n) => !declared.has(n) && n !== "default");
  const js = ts.transpile(`const run = async () => {${body}\n}`, { target: ts.ScriptTarget.ES2022 });
  await new Function(...names, `${js}\nreturn run();`)(...names.map((n) => scope[n]));
  return checks;
}
