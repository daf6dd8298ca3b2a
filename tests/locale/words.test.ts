import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Words } from "../../src/core/words.ts";
import * as locale from "../../src/locale/en.ts";

const layers = readdirSync("src").filter((layer) => existsSync(`src/${layer}/words/vi.ts`));

const load = async (layer: string, language: "vi" | "en"): Promise<Words> => {
  const url = new URL(`../../src/${layer}/words/${language}.ts`, import.meta.url).href;
  const module = (await import(/* @vite-ignore */ url)) as Record<string, Words>;
  const words = module[language];
  if (!words) throw new Error(`${url} does not export ${language}`);
  return words;
};

const places = (template: string): readonly string[] =>
  [...template.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();

describe("words", () => {
  it.each(layers)("%s says the same things in both languages, with the same parameters", async (layer) => {
    const [vi, en] = [await load(layer, "vi"), await load(layer, "en")];
    for (const table of ["issues", "steps"] as const) {
      expect(Object.keys(en[table]).sort()).toEqual(Object.keys(vi[table]).sort());
      for (const [code, template] of Object.entries(vi[table]))
        expect(places(en[table][code] ?? ""), code).toEqual(places(template));
    }
  });

  it.each(layers)("%s begins its sentences with a capital, a figure or a quotation", async (layer) => {
    for (const language of ["vi", "en"] as const) {
      const sentences = Object.values((await load(layer, language)).issues);
      expect(sentences.filter((sentence) => /^\[?\p{Ll}/u.test(sentence))).toEqual([]);
    }
  });

  it("no code stands in two layers, so that merging loses none", async () => {
    for (const table of ["issues", "steps"] as const) {
      const seen = new Map<string, string>();
      for (const layer of layers)
        for (const code of Object.keys((await load(layer, "vi"))[table])) {
          expect(seen.get(code), `${code} in ${layer}`).toBeUndefined();
          seen.set(code, layer);
        }
    }
  });

  it("kstthc/locale/en knows every sentence of every layer", async () => {
    const en = (locale as unknown as { readonly en: Words }).en;
    for (const layer of layers) {
      const own = await load(layer, "en");
      expect(en.issues).toMatchObject(own.issues);
      expect(en.steps).toMatchObject(own.steps);
    }
  });
});
