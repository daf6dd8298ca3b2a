/** A chart drawn twice: as lines for new programs, as points for the others. */
export interface ChartPicture {
  /** SVG text in UTF-8. */
  readonly svg: Uint8Array;
  /** PNG, three points a pixel. */
  readonly png: Uint8Array;
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
}
