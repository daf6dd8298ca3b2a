/** What a text is when only some texts matter and it is none of them. */
const otherText = -1;

/** Gives each distinct text a small integer, so that loops compare numbers. */
export interface Dictionary {
  /** The integer of a text, new ones included. */
  readonly intern: (text: string) => number;
  /** The integer of a text already known, else `otherText`. */
  readonly find: (text: string) => number;
  /** The text of an integer. */
  readonly textOf: (code: number) => string;
}

/** Makes an empty dictionary. */
export function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  return {
    intern: (text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => codes.get(text) ?? otherText,
    textOf: (code) => texts[code] as string,
  };
}
