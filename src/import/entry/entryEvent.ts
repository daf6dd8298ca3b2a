import { foldKey } from "../../core/foldKey.ts";
import type { Issue, IssueValue } from "../../core/issue.ts";
import type { PlainDate } from "../../core/plainDate.ts";
import { entryTarget } from "../../plan/entryKey.ts";
import type { TaskEvent } from "../../plan/taskEvent.ts";
import type { EntryKind, EntryVocabulary } from "../../plan/words/entryVocabulary.ts";
import { printedDay } from "../text/printedDay.ts";
import type { EntryRow } from "./entryTable.ts";

/** Reads one row: the event it tells of, or what is wrong with it; nothing where the unit left it empty. */
export function entryEvent({ place, texts }: EntryRow, { kinds }: EntryVocabulary): TaskEvent | Issue | undefined {
  const { key = "", kind: printed, on: day, document, note } = texts;
  const wrong = (code: string, params: Readonly<Record<string, IssueValue>>): Issue => ({
    code,
    severity: "error",
    place,
    params: { key, ...params },
  });
  if (printed === undefined && day === undefined && document === undefined) return undefined;
  const about = entryTarget(key);
  if (about === undefined) return wrong("entry-key-not-read", {});
  if (printed === undefined) return wrong("entry-kind-missing", {});
  const kind = (Object.keys(kinds) as readonly EntryKind[]).find((one) => foldKey(kinds[one]) === foldKey(printed));
  if (kind === undefined) return wrong("entry-kind-unknown", { value: printed });
  if (day === undefined) return wrong("entry-day-missing", { kind: printed });
  const on = dayOf(day);
  if (on === undefined) return wrong("entry-day-not-read", { value: day });
  return {
    id: `${key}|${kind}|${on}`,
    kind,
    on,
    about,
    ...(document === undefined ? {} : { evidence: [{ kind: "document", number: document }] }),
    ...(note === undefined ? {} : { note }),
  };
}

/** `31/12/2022`, as spreadsheets and people write it, or `2022-12-31`. */
function dayOf(text: string): PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day !== undefined) return printedDay(day, month, year);
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return printedDay(d, m, y);
}
