import { palette } from "./palette.ts";
import { type SvgElement, svg } from "./svg.ts";
import { widthOf } from "./widthOf.ts";

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

/** Cuts a text to a width, with an ellipsis, at a space where one is near. */
export function shorten(text: string, size: number, width: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  const letters = [...text];
  let end = Math.min(letters.length, Math.ceil(width / (0.2 * size)));
  while (end > 0 && widthOf(`${letters.slice(0, end).join("")}…`, size, bold) > width) end--;
  const cut = letters.slice(0, end).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length * 0.75 ? cut.slice(0, space) : cut).replace(/[\s,;:.-]+$/, "")}…`;
}

/** Breaks a text into at most so many lines of a width, even ones where all of it fits; the rest is cut with an ellipsis. */
export function wrap(text: string, size: number, width: number, lines: number): readonly string[] {
  const greedy = broken(text, size, width, lines);
  if (greedy.length < 2 || greedy.join(" ") !== text.trim().replace(/\s+/g, " ")) return greedy;
  for (let room = widthOf(text, size) / greedy.length; room < width; room += size / 2) {
    const even = broken(text, size, room, greedy.length);
    if (even.join(" ") === greedy.join(" ")) return even;
  }
  return greedy;
}

function broken(text: string, size: number, width: number, lines: number): readonly string[] {
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
