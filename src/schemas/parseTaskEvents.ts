import * as z from "zod";
import type { TaskEvent } from "../plan/taskEvent.ts";
import { parseWith } from "./parseWith.ts";
import { storedTaskEventsSchema } from "./storedTaskEventsSchema.ts";
import { taskEventSchema } from "./taskEventSchema.ts";

const bareList: z.ZodType<readonly TaskEvent[]> = z.array(taskEventSchema);

/**
 * Reads stored events, or throws. A bare list, as events were stored before they said their version, is read too.
 *
 * @param value - Anything, such as what `JSON.parse` gave for `storedTaskEvents`.
 * @returns The events, in the order given.
 * @throws `KstthcError` With every issue, e.g. `missing-field`, `not-one-of` for a version this release does not know.
 * @example
 * parseTaskEvents(JSON.parse(JSON.stringify(storedTaskEvents([])))) // => []
 */
export function parseTaskEvents(value: unknown): readonly TaskEvent[] {
  return Array.isArray(value) ? parseWith(bareList, value) : parseWith(storedTaskEventsSchema, value).events;
}
