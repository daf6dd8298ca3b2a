/** Letters of Windows-1258 beyond Latin-1; tones of its own follow the letter. */
const windows1258: ReadonlyMap<string, number> = new Map([
  ...[..."ĂăĐđƠơƯư"].map((letter, at) => [letter, [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd][at] ?? 0] as const),
  ...[..."\u0300\u0309\u0303\u0301\u0323"].map((tone, at) => [tone, [0xcc, 0xd2, 0xde, 0xec, 0xf2][at] ?? 0] as const),
  ...[..."–“”’•"].map((mark, at) => [mark, [0x96, 0x93, 0x94, 0x92, 0x95][at] ?? 0] as const),
]);
/** Latin-1 letters that Windows-1258 gave up for its own. */
const givenUp = /[ÃãÐðÕõÝýÌìÒòÞþ]/;

/** Text as the Vietnamese keyboard of Windows types it: letters with hats whole, tones after them. */
export function decomposed1258(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      if (letter <= "\u00ff" && !givenUp.test(letter)) return letter;
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize("NFD"))?.[0];
      if (tone === undefined) return letter;
      return letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
}

export function inWindows1258(text: string): Uint8Array {
  const bytes = [...decomposed1258(text)].map((letter) => {
    const code = windows1258.get(letter) ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`Windows-1258 has no ${letter}`);
    return code;
  });
  return Uint8Array.from(bytes);
}

export function inUtf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return bytes;
}

/** One byte a letter, as old fonts had it. */
export function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
