import { absolutePath } from "./amend/absolutePath.ts";
import { locationOf } from "./amend/location.ts";
import type { AmendedPlan } from "./amendPlan.ts";
import type { PlanPath } from "./change.ts";

/**
 * Says where a field of an amended plan comes from: the amendment that last changed it, or what holds it. Of a field
 * that is no longer there it names the amendment that took it out.
 *
 * @param amended - What `amendPlan` gave.
 * @param path - Path of the field.
 * @returns Id of the amendment, or of the plan for what stands as issued; undefined for a path that can never be one.
 * @example
 * sourceOf(amendPlan(quangNgai2022Plan, []), ["24", "content"]) // => "quang-ngai-2022"
 */
export function sourceOf({ plan, sources }: AmendedPlan, path: PlanPath): string | undefined {
  const isGroup = (id: string): boolean =>
    plan.groups.some((group) => group.id === id) || Object.hasOwn(sources, `groups/${id}`);
  const location = locationOf(path, isGroup);
  if (!location) return undefined;
  const groupOf = (task: string): string =>
    plan.groups.find((group) => group.tasks.some(({ id }) => id === task))?.id ?? groupBefore(sources, task);
  const full = absolutePath(location, groupOf);
  for (let length = full.length; length > 0; length--) {
    const key = full.slice(0, length).join("/");
    if (Object.hasOwn(sources, key)) return sources[key];
  }
  return plan.id;
}

/** The group a task was in before it was taken out of it. */
function groupBefore(sources: AmendedPlan["sources"], task: string): string {
  const end = `/tasks/${task}`;
  const key = Object.keys(sources).findLast((known) => known.startsWith("groups/") && known.endsWith(end));
  return key === undefined ? "" : key.slice("groups/".length, -end.length);
}
