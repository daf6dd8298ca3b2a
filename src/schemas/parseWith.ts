import type * as z from "zod";
import { KstthcError } from "../core/kstthcError.ts";
import { safeParseWith } from "./safeParseWith.ts";

/**
 * Reads a value by a schema of this entry, or throws.
 *
 * @param schema - E.g. `taskEventSchema`, `directorySchema`.
 * @param value - Anything, such as what `JSON.parse` gave.
 * @returns The value.
 * @throws `KstthcError` With every issue of {@link safeParseWith}, e.g. `missing-field`, `wrong-type`.
 * @example
 * parseWith(scheduleSchema, { kind: "by-plan" }) // => { kind: "by-plan" }
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = safeParseWith(schema, value);
  if (!read.ok) throw new KstthcError(read.issues);
  return read.value;
}
