import type { Certainty } from "./certainty.ts";

const rank: Readonly<Record<Certainty, number>> = { official: 0, pending: 1, forecast: 2, unverified: 3 };

/**
 * Gives the weakest of several certainties: what a result that rests on all of them may claim.
 *
 * @param certainties - What the result rests on; `undefined` counts as official, as in data that leaves it out.
 * @returns The weakest one, `"official"` for none.
 * @example
 * weakest("official", "forecast", undefined) // => "forecast"
 */
export function weakest(...certainties: readonly (Certainty | undefined)[]): Certainty {
  let worst: Certainty = "official";
  for (const certainty of certainties) if (certainty && rank[certainty] > rank[worst]) worst = certainty;
  return worst;
}
