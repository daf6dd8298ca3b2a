import type { Percent, Ratio } from "../../core/numbers.ts";
import type { Language } from "../../core/words.ts";

/** A ratio or a percentage as a number of per cent: only for where things are drawn, never for what is said. */
export function perCent(value: Ratio | Percent): number {
  if (typeof value === "string") return Number(value.slice(0, -1));
  return Number((BigInt(value.num) * 1_000_000n) / BigInt(value.den)) / 10_000;
}

/** A tick or a target in per cent, as the language writes it. */
export function tickText(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return `${language === "vi" ? text.replace(".", ",") : text}%`;
}
