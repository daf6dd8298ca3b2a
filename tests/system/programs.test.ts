import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { program } from "./programs.ts";

describe("fonts of the decree", () => {
  it.skipIf(!program("fc-match"))("a face with the measures of Times New Roman has every Vietnamese letter", () => {
    const face = execFileSync("fc-match", ["--format=%{family}", "Times New Roman:charset=1ebf"], { encoding: "utf8" });
    expect(["Times New Roman", "Liberation Serif"]).toContain(face);
  });
});
