import type { Signature } from "./tree/letterhead.ts";

/**
 * Gives the lines printed above a signer's name (quyền hạn, chức vụ của người ký), from the outermost authority down.
 *
 * @param signature - Authorities and title.
 * @returns One text a line, as printed.
 * @see Decree 30/2020/NĐ-CP, art. 13
 * @example
 * const authority = [{ sign: "TM.", of: "ỦY BAN NHÂN DÂN" }, { sign: "KT.", of: "CHỦ TỊCH" }]
 * signatureLines({ authority, title: "PHÓ CHỦ TỊCH" }) // => ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
 */
export function signatureLines(signature: Signature): readonly string[] {
  const authorities = (signature.authority ?? []).map(({ sign, of }) => `${sign} ${of}`);
  return signature.title === undefined ? authorities : [...authorities, signature.title];
}
