import { back, begins, is, isOne, peek, type Reader, take, takeAll, takeOne } from "../grammar/reader.ts";
import { starts } from "../grammar/starts.ts";

/** What a phrase says before its time: before it, by its end, within it, from it on, or nothing. */
export interface Bound {
  readonly kind: "before" | "by" | "within" | "from" | "none";
  /** Whether it stands so firmly that it is a time inside other text too («trước», «trong», but not «từ»). */
  readonly strong: boolean;
  /** «trong vòng», «trong thời hạn», «không quá»: a length is expected. */
  readonly length: boolean;
}

/** No bound at all. */
export const unbound: Bound = { kind: "none", strong: false, length: false };
const before: Bound = { kind: "before", strong: true, length: false };
const by: Bound = { kind: "by", strong: true, length: false };
const until: Bound = { kind: "by", strong: false, length: false };
const within: Bound = { kind: "within", strong: true, length: false };
const from: Bound = { kind: "from", strong: false, length: false };
const lasting: Bound = { kind: "by", strong: true, length: true };

/** The bound that begins a phrase: «chậm nhất (là, vào, trước)», «trước», «đến hết», «trong vòng», «kể từ» … */
export function readBound(r: Reader): Bound {
  if (!begins(r, starts.bound)) return unbound;
  return (begins(r, starts.latest) ? readLatest(r) : undefined) ?? readPlain(r) ?? unbound;
}

/** «chậm nhất», «muộn nhất», «hạn chót», «không quá» and what may follow them. */
function readLatest(r: Reader): Bound | undefined {
  const from = r.at;
  const latest =
    (takeOne(r, ["chậm", "muộn", "trễ"]) !== undefined && take(r, "nhất")) ||
    takeAll(r, "hạn", "chót") ||
    takeAll(r, "hạn", "cuối") ||
    takeAll(r, "thời", "hạn", "cuối");
  const capped = !latest && readCap(r);
  if (!latest && !capped) return back(r, from);
  takeOne(r, ["cùng"]);
  take(r, ":");
  takeOne(r, ["là"]);
  if (is(r, "sau") && peek(r, 1).word === "#") r.at++;
  if (readSpan(r)) return lasting;
  // «tối đa 15 ngày» is a length, «tối đa đến ngày 30/9» a day.
  if (capped === "length" && !isOne(r, ["đến", "tới"])) return lasting;
  const plain = readPlain(r);
  return plain?.kind === "before" ? before : plain?.length ? lasting : by;
}

/** «không quá», «tối đa»: a length or a day; «không muộn hơn», «không chậm hơn»: a day. */
function readCap(r: Reader): "day" | "length" | false {
  if (takeAll(r, "tối", "đa")) return "length";
  if (!is(r, "không")) return false;
  const word = takeOne(r, ["không"]) && takeOne(r, ["quá", "muộn", "chậm", "trễ", "sau", "vượt"]);
  if (word === undefined) {
    r.at--;
    return false;
  }
  if (word === "vượt") take(r, "quá");
  take(r, "hơn");
  return "day";
}

/** «trong vòng», «trong thời hạn», «trong thời gian», «trong khoảng»; «(không quá)» may follow. */
function readSpan(r: Reader): boolean {
  const from = r.at;
  take(r, "trong");
  const spans = take(r, "vòng") || takeAll(r, "thời", "hạn") || takeAll(r, "thời", "gian") || take(r, "khoảng");
  if (!spans) {
    back(r, from);
    return false;
  }
  take(r, "là");
  if (takeOne(r, ["không", "tối"])) takeOne(r, ["quá", "đa"]);
  return true;
}

function readPlain(r: Reader): Bound | undefined {
  const from = r.at;
  if (is(r, "trong") && readSpan(r)) {
    // «trong khoảng thời gian từ ngày …»
    takeAll(r, "thời", "gian");
    return is(r, "từ") ? readPlain(r) : lasting;
  }
  const word = takeOne(r, ["trước", "trong", "vào", "đến", "tới", "hết", "từ", "kể", "bắt", "sớm", "tính", "cho"]);
  return word === undefined ? back(r, from) : (plainBound(r, word) ?? back(r, from));
}

function plainBound(r: Reader, word: string): Bound | undefined {
  switch (word) {
    case "trước":
      if (takeAll(r, "khi", "kết", "thúc") || takeAll(r, "khi", "hết")) return by;
      return is(r, "khi") ? undefined : before;
    case "trong":
    case "vào":
      takeOne(r, ["khoảng", "lúc", "vào"]);
      return within;
    case "hết":
      return by;
    case "đến":
    case "tới":
      return readUntil(r);
    case "cho":
      return takeOne(r, ["đến", "tới"]) ? readUntil(r) : undefined;
    default:
      return readStart(r, word);
  }
}

/** «từ (nay đến)», «kể từ», «tính đến», «bắt đầu từ», «sớm nhất là». */
function readStart(r: Reader, word: string): Bound | undefined {
  switch (word) {
    case "từ":
      if (!take(r, "nay")) return from;
      return takeOne(r, ["đến", "tới"]) ? readUntil(r) : undefined;
    case "kể":
    case "tính":
      if (take(r, "từ")) return from;
      return take(r, "đến") ? readUntil(r) : undefined;
    case "bắt":
      if (!take(r, "đầu")) return undefined;
      takeOne(r, ["kể", "tính"]);
      takeOne(r, ["từ", "vào"]);
      return from;
    default:
      if (!take(r, "nhất")) return undefined;
      takeOne(r, ["là", "vào", "từ"]);
      take(r, "vào");
      return from;
  }
}

/** Behind «đến»: «hết», «trước» say which end. */
function readUntil(r: Reader): Bound {
  if (take(r, "trước")) return before;
  return take(r, "hết") ? by : until;
}
