import type { Captions } from "../build/captions.ts";
import { countedValue } from "../build/countedValue.ts";
import { paragraph } from "../build/parts.ts";
import { sentence } from "../build/sentence.ts";
import { type ColumnPlan, row, titledTable } from "../build/tables.ts";
import { countValue, dayValue } from "../build/values.ts";
import type { Block } from "../tree/block.ts";
import { briefTask, type Followed, namesOf, periodOf } from "./following.ts";
import { itemSource } from "./itemSource.ts";

/** Every extension asked for, with the first due day kept beside the new one; nothing when there was none. */
export function extensionBlocks(followed: Followed, captions: Captions): readonly Block[] {
  const { progress, words } = followed;
  const { language } = words;
  const say = words.report.progress;
  const found = progress.items.flatMap((item) => (item.extensions ?? []).map((extension) => ({ item, extension })));
  if (found.length === 0) return [];
  const count = countedValue(
    "extensions",
    say.tables.extensions,
    namesOf(
      found.map(({ item }) => item),
      followed,
    ),
    followed,
  );
  const columns: readonly ColumnPlan[] = [
    { id: "task", title: say.columns.task, weight: 9, rowHeader: true },
    { id: "period", title: say.columns.period, weight: 4 },
    { id: "first-due", title: say.columns.firstDue, weight: 5, align: "center" },
    { id: "asked-on", title: say.columns.askedOn, weight: 5, align: "center" },
    { id: "reason", title: say.columns.reason, weight: 6 },
    { id: "answer", title: say.columns.answer, weight: 3, align: "center" },
    { id: "new-due", title: say.columns.newDue, weight: 5, align: "center" },
    { id: "ordinal", title: say.columns.ordinal, weight: 2, align: "center" },
  ];
  return [
    paragraph(sentence(say.someExtended, { count }, language)),
    titledTable({
      id: "extensions",
      caption: captions.table(say.tables.extensions),
      columns,
      body: found.map(({ item, extension }) => {
        const { askedOn, afterExpiry, reason = "", answer, until, askedUntil, ordinal } = extension;
        const from = itemSource(item, followed);
        const newDue = until ?? askedUntil;
        const tone = answer === "granted" ? "good" : answer === "refused" ? "bad" : "watch";
        return row([
          briefTask(item.task, followed),
          periodOf(item, followed),
          item.due === undefined ? "" : dayValue(item.due, language, from),
          askedOn === undefined
            ? ""
            : [dayValue(askedOn, language, from), { kind: "text", value: afterExpiry ? say.afterExpiry : "" }],
          reason,
          { kind: "status", tone, text: say.answers[answer], from },
          newDue === undefined ? "" : dayValue(newDue, language, from),
          ordinal === undefined ? "" : countValue(ordinal, language, { from }),
        ]);
      }),
    }),
  ];
}
