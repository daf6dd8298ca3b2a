import type { Section } from "../../report/tree/report.ts";
import { decree30Layout } from "../docx/decree30Layout.ts";

const { paper, margins } = decree30Layout.page;

/** Pixels of 1/96 inch in a millimetre. */
const perMillimetre = 96 / 25.4;

/** Height a picture leaves to its caption and to the number of the page, millimetres. */
const captionRoom = 15;

/** Room for a picture on a page, whole pixels of 1/96 inch. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the room a picture has on a page of a section.
 *
 * @param section - Whose pages, upright or lying.
 * @returns Width and height between the margins in whole pixels, room for a caption taken off.
 */
export function pageArea({ orientation }: Section): PageArea {
  const [width, height] = orientation === "portrait" ? [paper.width, paper.height] : [paper.height, paper.width];
  return {
    width: Math.floor((width - margins.left.used - margins.right.used) * perMillimetre),
    height: Math.floor((height - margins.top.used - margins.bottom.used - captionRoom) * perMillimetre),
  };
}
