import type { Signer } from "../../plan/legalInstrument.ts";
import type { Authority, Signature } from "../tree/letterhead.ts";

/** The signature of a document from its signer as printed: lines of authority, title, name. */
export function signerOf({ title, name }: Signer): Signature {
  const lines = title.split("\n");
  const authority = lines.flatMap((line): readonly Authority[] => {
    const [, sign, of = ""] = /^(TM\.|KT\.|TL\.|TUQ\.|Q\.)\s+(.+)$/u.exec(line) ?? [];
    return sign === undefined ? [] : [{ sign: sign as Authority["sign"], of }];
  });
  const own = lines.slice(authority.length).join("\n");
  return {
    ...(authority.length === 0 ? {} : { authority }),
    ...(own === "" ? {} : { title: own }),
    ...(name === "" ? {} : { name }),
  };
}
