import type { LegalInstrument } from "../../plan/legalInstrument.ts";
import type { Note } from "../../plan/plan.ts";
import type { SourceParagraph } from "../source/sourceDocument.ts";
import type { PlanRows } from "../table/planRows.ts";
import { addIssue, type PlanContext } from "./planContext.ts";
import { readFoot } from "./readFoot.ts";
import { textAbove } from "./textAbove.ts";

/** What the text above, between and below the tables gives a plan beside its head. */
export interface TextAround {
  /** Recipients and signer, where the document has them at its end. */
  readonly foot: Pick<Partial<LegalInstrument>, "recipients" | "signer">;
  /** All else, paragraph by paragraph. */
  readonly notes: readonly Note[];
}

/**
 * Keeps the text around the tables: a foot becomes part of the document where its head has none, all else (mục đích, yêu
 * cầu, tổ chức thực hiện, …) stands in the notes of the plan, with an issue for each stretch.
 *
 * @param before - Paragraphs before the first task.
 * @param after - The text below and between the tables, stretch by stretch.
 * @param head - What was read of the head.
 * @param context - What the building gathers.
 * @returns Foot and notes.
 */
export function readAround(
  before: readonly SourceParagraph[],
  after: PlanRows["after"],
  head: Partial<LegalInstrument>,
  context: PlanContext,
): TextAround {
  const notes: Note[] = [];
  const keep = (code: "text-above-table" | "text-below-table", text: readonly SourceParagraph[]): void => {
    const [first] = text;
    if (!first) return;
    const path = ["notes", notes.length];
    addIssue(context, code, { text: first.text, count: text.length }, { place: first.place, path });
    for (const paragraph of text) notes.push({ kind: "printed", text: paragraph.text });
  };
  keep("text-above-table", textAbove(before, head));
  let foot: TextAround["foot"] = {};
  let known = head.recipients !== undefined || head.signer !== undefined;
  for (const stretch of after) {
    const { recipients, signer, lines } = readFoot(stretch.map(({ text }) => text));
    const taken = !known && lines.size > 0;
    if (taken) foot = { ...(recipients.length > 0 ? { recipients } : {}), ...(signer ? { signer } : {}) };
    known ||= taken;
    const rest = stretch.filter((_, index) => !taken || !lines.has(index));
    keep("text-below-table", rest);
  }
  return { foot, notes };
}
