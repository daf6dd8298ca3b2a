import { utf8 } from "../../core/utf8.ts";
import { inertText } from "../inertText.ts";

/** Octets a line may hold before its line break (RFC 5545, 3.1). */
const limit = 75;

/**
 * Writes one content line of a calendar: the text escaped (RFC 5545, 3.3.11), the line folded at 75 octets between
 * characters, never inside one: a Vietnamese letter takes up to three.
 *
 * @param name - Property with its parameters, e.g. `SUMMARY` or `DTSTART;VALUE=DATE`.
 * @param text - Its value as people read it.
 * @returns The line with its `\r\n`, over several physical lines where it is long.
 * @example
 * contentLine("SUMMARY", "Báo cáo quý I; gửi VPCP") // => "SUMMARY:Báo cáo quý I\\; gửi VPCP\r\n"
 */
export function contentLine(name: string, text: string): string {
  const escaped = inertText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n");
  const line = `${name}:${escaped}`;
  if (line.length * 3 <= limit) return `${line}\r\n`;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > limit) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
