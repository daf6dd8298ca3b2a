/** The part of the peer `@resvg/resvg-js` used here; its own types would bring Node's globals into sight. */
export interface ResvgModule {
  /** Draws an SVG text. */
  readonly Resvg: new (
    svg: string,
    options: ResvgOptions,
  ) => ResvgDrawing;
}

/** How it draws. */
export interface ResvgOptions {
  /** The one font file, and none of the machine's own, so that pictures are the same everywhere. */
  readonly font: { readonly loadSystemFonts: false; readonly fontFiles: string[] };
  /** Points a pixel. */
  readonly fitTo: { readonly mode: "zoom"; readonly value: number };
}

/** A drawing. */
export interface ResvgDrawing {
  /** Draws it as points. */
  render(): {
    /** As a PNG file. */
    asPng(): Uint8Array;
    /** As red, green, blue and opacity of each point. */
    readonly pixels: Uint8Array;
  };
}
