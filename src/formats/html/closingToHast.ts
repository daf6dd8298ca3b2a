import type { ElementContent } from "hast";
import { h } from "hastscript";
import { signatureLines } from "../../report/signatureLines.ts";
import type { Report } from "../../report/tree/report.ts";
import { wordsOf } from "../../report/words/wordsOf.ts";
import { lines } from "./inlinesToHast.ts";

/** Lays out recipients and signature side by side, as the last part of the body. */
export function closingToHast({ signature, recipients, language }: Report): ElementContent[] {
  if (signature === undefined && recipients === undefined) return [];
  const copies =
    recipients === undefined
      ? []
      : [
          h("div.recipients", [
            h("p", lines(recipients.label)),
            h(
              "ul",
              recipients.names.map((name) => h("li", lines(name))),
            ),
          ]),
        ];
  const signed =
    signature === undefined
      ? []
      : [
          h("div.signature", [
            ...signatureLines(signature, wordsOf(language)).map((line) => h("p", lines(line))),
            ...(signature.name === undefined ? [] : [h("p.name", lines(signature.name))]),
          ]),
        ];
  return [h("div.closing", [...copies, ...signed])];
}
