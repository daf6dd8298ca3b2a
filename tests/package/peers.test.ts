import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { peerDependencies, peerDependenciesMeta, devDependencies } = JSON.parse(
  readFileSync("package.json", "utf8"),
) as Manifest;
const peers = Object.keys(peerDependencies);

describe("peers", () => {
  it.each(peers)("%s is optional, and the tests have it", (name) => {
    expect(peerDependenciesMeta[name]).toEqual({ optional: true });
    expect(devDependencies[name]).toMatch(/^\d+\.\d+\.\d+/);
  });

  // To npm 1.5.6-r.1 is a prerelease, which no range of other numbers takes: with "^1.5.0" nobody could install it
  // beside this package.
  it.each(peers.filter((name) => devDependencies[name]?.includes("-")))(
    "%s, released under prerelease numbers only, is taken at any",
    (name) => {
      expect(peerDependencies[name]).toBe("*");
    },
  );
});
