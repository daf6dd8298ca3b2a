import { matchEnd } from "./matchAt.ts";

const fillers: RegExp =
  /(?:[ ,;()]+|va |dong thoi |hoac |co trach nhiem |chiu trach nhiem (?=chu tri|phoi hop|thuc hien)|la (?:co quan|don vi) |(?:lam )?dau moi |trien khai (?!thuc hien)|to chuc (?!thuc hien)|truc tiep |cung )/y;

/**
 * Passes over words between a name and its verb that give no role ("có trách nhiệm", "làm đầu mối", "và").
 *
 * @param text - Folded text of the statement.
 * @param at - Place to begin at.
 * @returns Place of the first word that may be a verb.
 */
export function pastFillers(text: string, at: number): number {
  let end = at;
  for (let next = matchEnd(fillers, text, end); next > end; next = matchEnd(fillers, text, end)) end = next;
  return end;
}
