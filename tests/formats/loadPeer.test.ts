import { describe, expect, it } from "vitest";
import { loadPeer } from "../../src/formats/loadPeer.ts";

function failing(message: string, code?: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(message), code === undefined ? {} : { code }));
}

describe("loadPeer", () => {
  it("gives the module", async () => {
    expect(await loadPeer("docx", "9", () => Promise.resolve({ a: 1 }))).toEqual({ a: 1 });
  });

  it.each([
    ["Cannot find package 'docx' imported from /x", "ERR_MODULE_NOT_FOUND"],
    ["Cannot find module 'docx'", "MODULE_NOT_FOUND"],
    ['Failed to resolve module specifier "docx"', undefined],
  ])("says which package is missing: %s", async (message, code) => {
    await expect(loadPeer("docx", "9", failing(message, code))).rejects.toMatchObject({
      issues: [{ code: "peer-missing", severity: "error", params: { peer: "docx", version: "9" } }],
    });
  });

  it.each([
    ["Cannot find package 'something-else'", "ERR_MODULE_NOT_FOUND"],
    ["docx broke while it loaded", undefined],
  ])("passes on what is another matter: %s", async (message, code) => {
    await expect(loadPeer("docx", "9", failing(message, code))).rejects.toThrow(message);
  });
});
