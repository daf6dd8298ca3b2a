import { bullets } from "./isBullet.ts";
import { peek, type Reader } from "./reader.ts";
import { skipNumber } from "./skipNumber.ts";
import { wordSet } from "./wordSet.ts";

const joints: ReadonlySet<string> = /* @__PURE__ */ wordSet(', . ( ) [ ] / & và hoặc hay nhưng "');

/** Bullets, brackets and joints between phrases. */
export function skipSigns(r: Reader): boolean {
  const { word } = peek(r);
  if (skipNumber(r)) return true;
  if (word === "?" || !(joints.has(word) || bullets.has(word))) return false;
  // «Quý II/2026 → quý III/2026»: from the one to the other.
  if (word === "→" && r.at > 0 && !peek(r).line) return false;
  r.at++;
  return true;
}
