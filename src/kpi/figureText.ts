import { fillTemplate } from "../core/fillTemplate.ts";
import { formatInteger } from "../core/formatInteger.ts";
import { formatPercent } from "../core/formatPercent.ts";
import type { Percent, Ratio } from "../core/numbers.ts";
import { ratio } from "../core/ratio.ts";
import type { Reading } from "./target.ts";
import type { Verdict } from "./verdict.ts";
import type { VerdictWords } from "./words/vi.ts";

/** Says the figure of a verdict with the counts it comes from. */
export function figureText(verdict: Verdict, value: Ratio, words: VerdictWords): string {
  const { kpi, language } = words;
  const { now, baseline = now, reading } = verdict;
  const change = BigInt(now.yes) - BigInt(baseline.yes);
  const direction = directionOf(verdict, value);
  const params = {
    yes: formatInteger(now.yes, language),
    all: formatInteger(now.all, language),
    yes0: formatInteger(baseline.yes, language),
    all0: formatInteger(baseline.all, language),
    rate: shareText(now.yes, now.all, words),
    rate0: shareText(baseline.yes, baseline.all, words),
    change: kpi.change[direction],
    towards: kpi.towards[direction],
    count: formatInteger(change < 0n ? -change : change, language),
    unit: nameOf(kpi.units, verdict.unit),
    value: bare(value, verdict, words),
    amount: amountText(verdict, value, words),
  };
  return fillTemplate(kpi.figures[verdict.basis === "each-procedure" ? "each" : reading], params, language);
}

/** Says a value the way its reading calls it: a share, or a rise or fall in points or per cent. */
export function amountText(verdict: Verdict, value: Ratio, words: VerdictWords): string {
  const { kpi, language } = words;
  const amount = fillTemplate(kpi.amounts[verdict.reading], { value: bare(value, verdict, words) }, language);
  if (verdict.reading === "share") return amount;
  return fillTemplate(kpi.changed, { change: kpi.change[directionOf(verdict, value)], amount }, language);
}

/** Says the target the way it is read. */
export function targetText(
  { target, reading }: Pick<Verdict, "target" | "reading">,
  { kpi, language }: VerdictWords,
): string {
  if ("percent" in target)
    return fillTemplate(kpi.targets[target.kind], { percent: formatPercent(target.percent, { language }) }, language);
  const change = kpi.change[target.kind === "increase" ? "up" : "down"];
  if (target.by === undefined) return fillTemplate(kpi.targets.any, { change }, language);
  const value = withoutSign(formatPercent(target.by, { digits: decimals(target.by), language }), reading);
  const amount = fillTemplate(kpi.amounts[reading], { value }, language);
  return fillTemplate(kpi.targets.by, { change, amount }, language);
}

/** The name of a counted thing or a basis; one this layer does not know is said as it stands. */
export function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] as string) : name;
}

function bare(value: Ratio, { reading, target }: Verdict, { language }: VerdictWords): string {
  const against = "percent" in target ? target.percent : target.by;
  const size = reading === "share" ? value : ratio(abs(value.num), BigInt(value.den));
  return withoutSign(formatPercent(size, { language, ...(against === undefined ? {} : { against }) }), reading);
}

/** "20 điểm phần trăm", not "20% điểm phần trăm". */
function withoutSign(percent: string, reading: Reading): string {
  return reading === "points" || reading === "points-of-total" ? percent.replace(/%$/, "") : percent;
}

/** Whether the figure rose or fell: a fall is positive where a fall is asked for. */
function directionOf({ target }: Verdict, value: Ratio): "up" | "down" {
  return BigInt(value.num) >= 0n === (target.kind !== "decrease") ? "up" : "down";
}

function shareText(yes: string, all: string, { language }: VerdictWords): string {
  return BigInt(all) === 0n ? "–" : formatPercent(ratio(BigInt(yes), BigInt(all)), { language });
}

function decimals(percent: Percent): number {
  return percent.split(".")[1]?.length ?? 1;
}

function abs(num: string): bigint {
  return BigInt(num.replace("-", ""));
}
