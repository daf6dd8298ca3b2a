import { absolutePath } from "./amend/absolutePath.ts";
import { locationOf } from "./amend/location.ts";
import type { AmendedPlan } from "./amendPlan.ts";
import type { PlanPath } from "./change.ts";

/**
 * Says where a field of an amended plan comes from: the amendment that last changed it, or what holds it.
 *
 * @param amended - What `amendPlan` gave.
 * @param path - Path of the field.
 * @returns Id of the amendment, or of the plan for what stands as issued; undefined for a path that can never be one.
 * @example
 * sourceOf(amendPlan(quangNgai2022Plan, []), ["24", "content"]) // => "quang-ngai-2022"
 */
export function sourceOf({ plan, sources }: AmendedPlan, path: PlanPath): string | undefined {
  const location = locationOf(path, (id) => plan.groups.some((group) => group.id === id));
  if (!location) return undefined;
  const groupOf = (task: string): string =>
    plan.groups.find((group) => group.tasks.some(({ id }) => id === task))?.id ?? "";
  const full = absolutePath(location, groupOf);
  for (let length = full.length; length > 0; length--) {
    const key = full.slice(0, length).join("/");
    if (Object.hasOwn(sources, key)) return sources[key];
  }
  return plan.id;
}
