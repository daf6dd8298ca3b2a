import { isKstthcError } from "../src/core/isKstthcError.ts";
import type { Issue } from "../src/core/issue.ts";

/** The issues a call throws; fails when it throws nothing, or anything but a KstthcError. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isKstthcError(error)) return error.issues;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The same of a promise that must be rejected. */
export async function issuesOfPromise(promise: Promise<unknown>): Promise<readonly Issue[]> {
  try {
    await promise;
  } catch (error) {
    if (isKstthcError(error)) return error.issues;
    throw error;
  }
  throw new Error("nothing was thrown");
}
