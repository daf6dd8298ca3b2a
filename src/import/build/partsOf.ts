import type { Deliverable } from "../../plan/plan.ts";
import type { OutlineBlock, OutlineField } from "../outline/outline.ts";

/** Which deliverables the people and the times of each part of a task are about; undefined: all of the task. */
export interface Parts {
  /** For the people of each part. */
  readonly people: readonly (readonly string[] | undefined)[];
  /** For the times of each part. */
  readonly times: readonly (readonly string[] | undefined)[];
  /** True where parts and deliverables were matched by their order only. */
  readonly byOrder: boolean;
}

/**
 * Matches the parts of a task with its deliverables: each part with the deliverables printed in its own rows, or, where
 * they all stand together and are as many as the parts, one by one in order.
 *
 * @param blocks - Parts of the task.
 * @param items - Deliverables of each part.
 * @returns What each part is about.
 */
export function partsOf(blocks: readonly OutlineBlock[], items: readonly (readonly Deliverable[])[]): Parts {
  const none = blocks.map(() => undefined);
  const all = items.flat();
  const own = blocks.length > 1 && items.every((list) => list.length > 0);
  const byOrder =
    blocks.length > 1 && !own && all.length === blocks.length && items.some((list) => list.length === all.length);
  if (!own && !byOrder) return { people: none, times: none, byOrder: false };
  const ids = blocks.map((_, index) => (own ? (items[index] ?? []).map(idOf) : [all[index]?.id ?? ""]));
  const parted = (fields: readonly OutlineField[]): readonly (readonly string[] | undefined)[] =>
    blocks.every((block) => fields.some((field) => (block[field] ?? []).length > 0)) ? ids : none;
  return { people: parted(["agency", "lead", "coordinate"]), times: parted(["time"]), byOrder };
}

function idOf({ id }: Deliverable): string {
  return id;
}
