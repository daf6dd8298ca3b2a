import type * as z from "zod";
import type { Result } from "../core/result.ts";
import { issuesOfZod } from "./issuesOfZod.ts";

/**
 * Reads a value by a schema of this entry. Nothing is coerced; a field the schema does not know is an error.
 *
 * @param schema - E.g. `taskEventSchema`, `directorySchema`.
 * @param value - Anything, such as what `JSON.parse` gave.
 * @returns The value, or every issue with its path, in the codes that `describeIssue` says in Vietnamese and English.
 * @example
 * safeParseWith(scheduleSchema, { kind: "by-plan" }).ok // => true
 * safeParseWith(scheduleSchema, { kind: "window", period: { kind: "quarter", quarter: 5 } }).ok // => false
 */
export function safeParseWith<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const read = schema.safeParse(value);
  return read.success
    ? { ok: true, value: read.data, issues: [] }
    : { ok: false, issues: issuesOfZod(read.error, value) };
}
