import type { EventTarget } from "./taskEvent.ts";

const sign = "|";

/**
 * Writes what an entry speaks of as one short text that people leave alone: `45|45.s1|2022-Q1|so-y-te`.
 *
 * @param target - Task, schedule, occurrence, unit.
 * @returns The text; what is absent leaves its place empty.
 */
export function entryKey({ task, schedule = "", occurrence = "", agency = "" }: Omit<EventTarget, "part">): string {
  return [task, schedule, occurrence, agency].join(sign);
}

/**
 * Reads what an entry speaks of.
 *
 * @param key - What `entryKey` wrote.
 * @returns The target; undefined where the text is none.
 */
export function entryTarget(key: string): EventTarget | undefined {
  const [task = "", schedule = "", occurrence = "", agency = "", ...more] = key.trim().split(sign);
  if (task === "" || more.length > 0 || !key.includes(sign)) return undefined;
  return {
    task,
    ...(schedule === "" ? {} : { schedule }),
    ...(occurrence === "" ? {} : { occurrence }),
    ...(agency === "" ? {} : { agency }),
  };
}
