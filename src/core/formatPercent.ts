import { compareRatios } from "./compareRatios.ts";
import { formatInteger } from "./formatInteger.ts";
import type { Percent, Ratio } from "./numbers.ts";
import { percentRatio } from "./percentRatio.ts";
import { ratio } from "./ratio.ts";
import type { Language } from "./words.ts";

/** How a percentage is written. */
export interface PercentFormat {
  /** Target the reader will compare with; absent: any whole percentage is taken for one. */
  readonly against?: Percent;
  /** Decimals of a rounded value; absent: 2. An exact value prints no more than it needs. */
  readonly digits?: number;
  /** Absent: Vietnamese, with a decimal comma; `words.language` where words are at hand. */
  readonly language?: Language;
}

/**
 * Writes a ratio as a percentage. An exact value is written exactly (`10%`), a rounded one with all its decimals
 * (`22,21%`), and rounding never shows a target reached that is not: 29.996 % is written `29,99%`.
 *
 * @param value - Exact ratio, or a percentage.
 * @param format - Target to stay off, decimals, language.
 * @returns Text for people.
 * @example
 * formatPercent({ num: "29996", den: "100000" }, { against: "30%" }) // => "29,99%"
 */
export function formatPercent(value: Ratio | Percent, format: PercentFormat = {}): string {
  const { against, digits = 2, language = "vi" } = format;
  const exact = typeof value === "string" ? percentRatio(value) : value;
  const scale = 10n ** BigInt(digits);
  const scaled = BigInt(exact.num) * 100n * scale;
  const den = BigInt(exact.den);
  if (scaled % den === 0n) {
    const text = write(scaled / den, digits, language);
    // Without decimals the zeros at the end are thousands, which stay.
    return digits === 0 ? text : text.replace(/(?:[.,]0+|([.,]\d*?[1-9])0+)%$/, "$1%");
  }
  let rounded = roundHalfUp(scaled, den);
  const shown = ratio(rounded, 100n * scale);
  const bound = against === undefined ? wholeAbove(rounded, scale) : percentRatio(against);
  if (bound) {
    const is = compareRatios(exact, bound);
    const looks = compareRatios(shown, bound);
    if (is < 0 && looks >= 0) rounded -= 1n;
    if (is > 0 && looks <= 0 && against !== undefined) rounded += 1n;
  }
  return write(rounded, digits, language);
}

/** The whole percentage a rounded value would be taken for, if it looks like one. */
function wholeAbove(rounded: bigint, scale: bigint): Ratio | undefined {
  return rounded % scale === 0n ? ratio(rounded / scale, 100n) : undefined;
}

function roundHalfUp(num: bigint, den: bigint): bigint {
  const magnitude = ((num < 0n ? -num : num) * 2n + den) / (2n * den);
  return num < 0n ? -magnitude : magnitude;
}

function write(hundredths: bigint, digits: number, language: Language): string {
  const sign = hundredths < 0n ? "-" : "";
  const text = String(hundredths < 0n ? -hundredths : hundredths).padStart(digits + 1, "0");
  const whole = formatInteger(text.slice(0, text.length - digits), language);
  return `${sign}${whole}${digits === 0 ? "" : `${language === "vi" ? "," : "."}${text.slice(-digits)}`}%`;
}
