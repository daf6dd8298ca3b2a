import type { KstthcError } from "./kstthcError.ts";

/**
 * Tells whether a caught value is this library's error, by name: the ESM and the CJS build may both be loaded, and
 * `instanceof` knows only its own.
 *
 * @param error - What was caught.
 * @returns Whether `error.issues` can be read.
 * @example
 * isKstthcError(new Error("disk full")) // => false
 */
export function isKstthcError(error: unknown): error is KstthcError {
  return error instanceof Error && error.name === "KstthcError" && "issues" in error;
}
