import { lookahead } from "../grammar/endOfText.ts";
import { attempt, back, is, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import type { UndatedSchedule } from "../schedule.ts";
import { readFillers } from "./readFillers.ts";
import { readStretch } from "./readStretch.ts";

/** «Thường xuyên», «liên tục», «thường xuyên, liên tục trong năm», «quanh năm», «trong suốt năm». */
export function readContinuous(r: Reader): UndatedSchedule | undefined {
  const from = r.at;
  let read = false;
  if (takeAll(r, "kịp", "thời")) takeOne(r, [",", "và", "-"]);
  else takeAll(r, "nhiệm", "vụ");
  for (let i = 0; i < lookahead; i++) {
    const one = takeAll(r, "thường", "xuyên") || takeAll(r, "liên", "tục") || takeAll(r, "quanh", "năm");
    if (!one && !(read && takeAll(r, "kịp", "thời"))) break;
    read = true;
    if (!joinsAnother(r)) break;
  }
  if (!read) return back(r, from);
  if (!attempt(r, readLaterYears)) attempt(r, readWholeYear);
  attempt(r, readVerbs);
  const within = readStretch(r);
  return within === undefined ? { kind: "continuous" } : { kind: "continuous", within };
}

/** «thường xuyên cập nhật», «thường xuyên thực hiện»: verbs that end the clause. */
function readVerbs(r: Reader): true | undefined {
  const { word } = readFillers(r) > 0 ? peek(r) : { word: "?" };
  return word === "" || word === "," || word === ";" || word === "." || word === ")" ? true : undefined;
}

function joinsAnother(r: Reader): boolean {
  const joined = attempt(r, (inner) => {
    takeOne(inner, [",", "và", "-"]);
    const [one, two] = [peek(inner).word, peek(inner, 1).word];
    return (one === "thường" && two === "xuyên") ||
      (one === "liên" && two === "tục") ||
      (one === "kịp" && two === "thời")
      ? true
      : undefined;
  });
  return joined ?? false;
}

/**
 * «trong năm», «hằng năm», «trong suốt năm», «trong cả năm»: the plan's year again. A printed year is a period of its
 * own.
 */
function readWholeYear(r: Reader): true | undefined {
  take(r, ",");
  if (takeOne(r, ["trong", "hàng", "các"]) === undefined) return undefined;
  takeOne(r, ["suốt", "cả"]);
  if (!take(r, "năm")) return undefined;
  return peek(r).word === "#" || is(r, "sau") ? undefined : true;
}

/** «(trong) các năm tiếp theo», «cho những năm sau»: it goes on, which «thường xuyên» says already. */
function readLaterYears(r: Reader): true | undefined {
  takeOne(r, ["trong", "cho"]);
  if (!takeOne(r, ["các", "những"]) || !take(r, "năm") || !takeOne(r, ["tiếp", "sau", "kế", "tới"])) return undefined;
  takeOne(r, ["theo", "tiếp"]);
  return true;
}
