import type { Signer } from "../../plan/legalInstrument.ts";
import { beginsFoot } from "../table/beginsFoot.ts";
import { isCapitals } from "../text/isCapitals.ts";
import { capitals, smalls } from "../text/letters.ts";

/** The foot of a document. */
export interface Foot {
  /** Lines of "Nơi nhận", without their dashes. */
  readonly recipients: readonly string[];
  /** Who signed; absent where no name stands under a title. */
  readonly signer?: Signer;
  /** Indices of the lines that say so. */
  readonly lines: ReadonlySet<number>;
}

const heading = /^N[ơo]i nh[ậa]n\s*:?\s*/;
const item = /^[-–•+]\s*|^(?=.*;$)|^(?=L[ưu]u\s*:)/;
const signed = /^\(?\s*(?:đã ký|ký tên|ký, đóng dấu)[^)]*\)?$/i;
const personName = new RegExp(String.raw`^(?:[${capitals}][${smalls}]*\s?){2,5}$`);

/**
 * Reads "Nơi nhận:" and its lines, the signer's title in capitals and the name. They stand side by side: some files give
 * one column after the other, workbooks give them row by row.
 *
 * @param lines - Paragraphs of the document.
 * @returns What was found.
 * @see Decree 30/2020/NĐ-CP, annex I
 */
export function readFoot(lines: readonly string[]): Foot {
  const used = new Set<number>();
  const recipients: string[] = [];
  const title = new Map<number, string>();
  let name: string | undefined;
  const from = lines.findIndex(beginsFoot);
  for (let at = from < 0 ? lines.length : from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const here = [heading, item].find((words) => words.test(line));
    const recipient = here ? line.replace(here, "") : "";
    if (recipient !== "") recipients.push(recipient);
    else if (name === undefined && isCapitals(line) && title.size < 4) title.set(at, line);
    else if (name === undefined && title.size > 0 && personName.test(line)) name = line;
    else if (!here && !signed.test(line)) break;
    used.add(at);
  }
  if (name !== undefined) return { recipients, signer: { title: [...title.values()].join("\n"), name }, lines: used };
  for (const at of title.keys()) used.delete(at);
  return { recipients, lines: used };
}
