import { fail } from "../core/fail.ts";

/**
 * Loads an optional peer package.
 *
 * @param peer - Its name on npm.
 * @param version - The range this library is made for.
 * @param load - Its import.
 * @returns The module.
 * @throws `KstthcError` `peer-missing` when it is not installed; anything else that goes wrong passes through.
 */
export async function loadPeer<Module>(peer: string, version: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (isMissing(error, peer)) fail("peer-missing", { peer, version });
    throw error;
  }
}

/** Node says so by a code, bundlers and browsers only in words; a peer that breaks while it loads is another matter. */
function isMissing(error: unknown, peer: string): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  const isCode = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
  return (isCode || /resolve|find/i.test(error.message)) && error.message.includes(peer);
}
