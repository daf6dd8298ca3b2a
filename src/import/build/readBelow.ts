import type { LegalInstrument } from "../../plan/legalInstrument.ts";
import type { Note } from "../../plan/plan.ts";
import type { PlanRows } from "../table/planRows.ts";
import { addIssue, type PlanContext } from "./planContext.ts";
import { readFoot } from "./readFoot.ts";

/** What the text below and between the tables gives a plan. */
export interface Below {
  /** Recipients and signer, where the document has them at its end. */
  readonly foot: Pick<Partial<LegalInstrument>, "recipients" | "signer">;
  /** All else, paragraph by paragraph. */
  readonly notes: readonly Note[];
}

/**
 * Keeps the text below and between the tables: a foot becomes part of the document where its head has none, all else
 * (tổ chức thực hiện, …) stands in the notes of the plan, with an issue for each stretch.
 *
 * @param after - The text, stretch by stretch.
 * @param head - What the head of the document says.
 * @param context - What the building gathers.
 * @returns Foot and notes.
 */
export function readBelow(after: PlanRows["after"], head: Partial<LegalInstrument>, context: PlanContext): Below {
  let foot: Below["foot"] = {};
  let known = head.recipients !== undefined || head.signer !== undefined;
  const notes: Note[] = [];
  for (const stretch of after) {
    const { recipients, signer, lines } = readFoot(stretch.map(({ text }) => text));
    const taken = !known && lines.size > 0;
    if (taken) foot = { ...(recipients.length > 0 ? { recipients } : {}), ...(signer ? { signer } : {}) };
    known ||= taken;
    const rest = stretch.filter((_, index) => !taken || !lines.has(index));
    const [first] = rest;
    if (!first) continue;
    const path = ["notes", notes.length];
    addIssue(context, "text-below-table", { text: first.text, count: rest.length }, { place: first.place, path });
    for (const { text } of rest) notes.push({ kind: "printed", text });
  }
  return { foot, notes };
}
