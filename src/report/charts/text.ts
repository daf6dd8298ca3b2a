import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";

/** How a label stands. */
export interface LabelStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly className?: string;
}

/** One line of text whose base line stands at `y`. */
export function label(x: number, y: number, value: string, style: LabelStyle = {}): SvgElement {
  const { size = 13, bold = false, anchor = "start", fill = palette.ink, className = "ink" } = style;
  return svg(
    "text",
    {
      className: [className],
      x,
      y,
      fontSize: size,
      fill,
      ...(anchor === "start" ? {} : { textAnchor: anchor }),
      ...(bold ? { fontWeight: "700" } : {}),
    },
    value,
  );
}

/**
 * Estimates how wide a text is drawn. No font is at hand where the tree is made, so widths are those of Arial's classes
 * of letters, a little on the safe side.
 */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    em += /[ijlI.,;:'!|()[\]ftr -]/.test(letter)
      ? 0.31
      : /[mwMW%—]/.test(letter)
        ? 0.88
        : /[A-ZĐ]/.test(letter)
          ? 0.7
          : 0.55;
  }
  return em * size;
}

/** Cuts a text to a width, with an ellipsis, at a space where one is near. */
export function shorten(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  let end = Math.min(letters.length, Math.ceil(width / (0.25 * size)));
  while (end > 0 && widthOf(`${letters.slice(0, end).join("")}…`, size) > width) end--;
  const cut = letters.slice(0, end).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length * 0.75 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, "")}…`;
}

/** Breaks a text into at most so many lines of a width; what does not fit is cut with an ellipsis. */
export function wrap(text: string, size: number, width: number, lines: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const done: string[] = [];
  while (words.length > 0 && done.length < lines - 1) {
    let line = words.shift() ?? "";
    while (words.length > 0 && widthOf(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    done.push(shorten(line, size, width));
  }
  if (words.length > 0) done.push(shorten(words.join(" "), size, width));
  return done;
}
