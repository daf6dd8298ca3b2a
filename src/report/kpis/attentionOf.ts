import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import type { Block } from "../tree/block.ts";
import type { BuilderWords } from "../words/builderWords.ts";
import type { VerdictView } from "./verdictView.ts";

/** Targets that are not met or undecided, each with what is missing; nothing when there are none. */
export function attentionOf(views: readonly VerdictView[], { report, language }: BuilderWords): readonly Block[] {
  const open = views.filter(({ verdict }) => verdict.kind === "not-met" || verdict.kind === "open");
  if (open.length === 0) return [];
  return [
    paragraph(sentence(report.kpis.missing, { count: open.length }, language)),
    {
      kind: "list",
      ordered: false,
      items: open.map(({ shortName, sentence: said }, at) => [
        { kind: "strong", children: [{ kind: "text", value: `${shortName}: ` }] },
        { kind: "text", value: `${said}${at === open.length - 1 ? "." : ";"}` },
      ]),
    },
  ];
}
