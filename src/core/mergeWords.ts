import type { Words } from "./words.ts";

/**
 * Puts the sentences of several layers into one, for what may speak of all of them. Codes are unique across layers.
 *
 * @param first - One layer's; its language is that of the whole.
 * @param rest - Those of the others, in the same language.
 * @returns All their sentences.
 */
export function mergeWords(first: Words, ...rest: readonly Words[]): Words {
  return {
    language: first.language,
    issues: Object.assign({}, first.issues, ...rest.map(({ issues }) => issues)),
    steps: Object.assign({}, first.steps, ...rest.map(({ steps }) => steps)),
    terms: Object.assign({}, first.terms, ...rest.map(({ terms }) => terms)),
  };
}
