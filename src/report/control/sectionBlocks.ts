import { joinClauses } from "../build/joinClauses.ts";
import { lowerFirst } from "../build/lowerFirst.ts";
import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import { countValue, plain } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import { changeClause } from "./changeClause.ts";
import { type ControlItem, type ControlSection, controlItems } from "./controlItem.ts";
import { type Controlled, itemFigures, itemName, type Thrice } from "./itemFigures.ts";
import { isKnown } from "./reportedFigure.ts";

interface Seen {
  readonly item: ControlItem;
  readonly figures: Thrice;
}

const silent = ["none-arose", "not-received", "no-data"] as const;

/** What a section counted, one line each; then what did not arise, what was not reported, what nobody gave: three things. */
export function sectionBlocks(section: ControlSection, controlled: Controlled): readonly Block[] {
  const { words } = controlled;
  const say = words.report.control;
  const seen = controlItems[section].map((item) => ({ item, figures: itemFigures(item, controlled) }));
  const counted = seen.filter(({ figures }) => figures.inPeriod.state === "counted");
  const lines = counted.map((one, at) => [...line(one, controlled), ...plain(at === counted.length - 1 ? "." : ";")]);
  const rest = silent.flatMap((state): readonly Block[] => {
    const of = seen.filter(({ figures }) => figures.inPeriod.state === state);
    if (of.length === 0) return [];
    if (of.length === seen.length && section !== "handling") return [paragraph(say.whole[state])];
    const names = of.map(({ item }) => plain(lowerFirst(itemName(item, controlled))));
    return [paragraph([...plain(say.some[state]), ...joinClauses(names)])];
  });
  return [...(lines.length === 0 ? [] : [{ kind: "list" as const, ordered: false, items: lines }]), ...rest];
}

function line({ item, figures }: Seen, controlled: Controlled): readonly Inline[] {
  const { words } = controlled;
  const say = words.report.control;
  const { inPeriod } = figures;
  if (!isKnown(inPeriod)) return [];
  const name = itemName(item, controlled);
  const { unit, units = unit } = say.items[item];
  const parts = { name, value: inPeriod.value, unit: inPeriod.count === 1 ? unit : units };
  const missing = countValue(inPeriod.missing, words.language, { from: inPeriod.from });
  const template = inPeriod.missing > 0 ? say.atLeast : say.exactly;
  return [
    ...sentence(template, { ...parts, missing }, words.language),
    ...changeClause(item, name, figures, controlled),
  ];
}
