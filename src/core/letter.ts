/**
 * One UTF-16 unit of Vietnamese text, taken apart and packed in an integer: the plain lower-case character in the low
 * seven bits, then the tone (thanh), the shape (dấu mũ, trăng, móc, gạch) and two flags.
 */
export type Letter = number;

/** The plain lower-case character of a letter, as its code; 0 for a mark alone and for what is left as it stands. */
export function baseOf(letter: Letter): number {
  return letter & 0x7f;
}

/** Tone: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export function toneOf(letter: Letter): number {
  return (letter >> 7) & 7;
}

/** Shape: 0 none, 1 mũ (â ê ô), 2 trăng (ă), 3 móc (ơ ư), 4 gạch (đ). */
export function shapeOf(letter: Letter): number {
  return (letter >> 10) & 7;
}

/** Set on a combining mark, which belongs to the letter before it. */
export const combining: number = 1 << 13;
/** Set on what is neither seen nor meant: zero-width and control characters, soft hyphens. */
export const invisible: number = 1 << 14;

const tones = "\u0300\u0301\u0309\u0303\u0323";
const shapes = "\u0302\u0306\u031b";
const space = 32;
const dash = 45;

/**
 * Takes one UTF-16 unit apart. All the kinds of space become one, so do dashes and quotation marks.
 *
 * @param code - UTF-16 unit.
 * @returns Its packed parts; 0 for any character that is not Vietnamese text.
 */
export function letterOf(code: number): Letter {
  return code < table.length ? (table[code] as Letter) : code === 0xfeff ? invisible : code === 0x3000 ? space : 0;
}

const table: Uint16Array = /* @__PURE__ */ buildTable();

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x2213);
  for (let code = 0; code < 32; code++) built[code] = invisible;
  built[127] = invisible;
  for (let code = 32; code < 127; code++) built[code] = code;
  for (const code of [9, 10, 11, 12, 13, 0x85, 0xa0, 0x2028, 0x2029, 0x202f, 0x205f]) built[code] = space;
  for (let code = 0x2000; code <= 0x200a; code++) built[code] = space;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060]) built[code] = invisible;
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) built[code] = dash;
  for (const code of [0x201c, 0x201d, 0xab, 0xbb]) built[code] = 34;
  for (const code of [0x2018, 0x2019]) built[code] = 39;
  for (const mark of tones + shapes) built[mark.charCodeAt(0)] = combining | markOf(mark);
  // The older codes of the grave and the acute tone mark, which normalising would rewrite.
  built[0x340] = combining | (1 << 7);
  built[0x341] = combining | (2 << 7);
  for (let code = 65; code <= 90; code++) built[code] = code + 32;
  for (let code = 0xc0; code <= 0x1b0; code++) built[code] = decompose(code);
  for (let code = 0x1ea0; code <= 0x1ef9; code++) built[code] = decompose(code);
  built[0x110] = built[0x111] = 100 | (4 << 10);
  return built;
}

/** Precomposed letters, by the decomposition that Unicode gives them; 0 where a mark is not Vietnamese. */
function decompose(code: number): Letter {
  const [base = "", ...marks] = String.fromCharCode(code).normalize("NFD").toLowerCase();
  if (!/[a-z]/.test(base)) return 0;
  let letter = base.charCodeAt(0);
  for (const mark of marks) {
    const part = markOf(mark);
    if (part === 0) return 0;
    letter |= part;
  }
  return letter;
}

function markOf(mark: string): number {
  const tone = tones.indexOf(mark) + 1;
  return tone > 0 ? tone << 7 : (shapes.indexOf(mark) + 1) << 10;
}
