import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "./programs.ts";

/** Whether files can be opened and their pages looked at. */
export const hasOffice: boolean = ["soffice", "pdftotext", "pdftoppm", "pdffonts"].every(program);

/** What LibreOffice made of a file. */
export interface Opened {
  /** Text of each page, laid out as printed. */
  readonly pages: readonly string[];
  /** Text of all pages in the order it was drawn: what stands close in two columns is apart here. */
  readonly drawn: string;
  /** Faces of its letters, each once: `LiberationSerif-Bold`. */
  readonly fonts: readonly string[];
  /** Grey values of each page, 0 black to 255 white, at 50 points an inch. */
  readonly pictures: readonly Picture[];
}

/** A page as grey values, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Opens a file in LibreOffice under a profile of its own and prints it to PDF, then reads the pages. */
export function openInOffice(name: string, bytes: Uint8Array): Opened {
  return inScratch((folder) => {
    writeFileSync(join(folder, name), bytes);
    convert(folder, name, "pdf");
    const pdf = join(folder, name.replace(/\.\w+$/, ".pdf"));
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const drawn = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" });
    const fonts = execFileSync("pdffonts", [pdf], { encoding: "utf8" });
    execFileSync("pdftoppm", ["-gray", "-r", "50", pdf, join(folder, "page")]);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith(".pgm"))
      .sort();
    keep(pdf, name);
    return {
      pages: text.split("\f").slice(0, -1),
      drawn,
      fonts: [...new Set([...fonts.matchAll(/^[A-Z]{6}\+(\S+)/gm)].map(([, name = ""]) => name))].sort(),
      pictures: files.map((file) => readPgm(readFileSync(join(folder, file)))),
    };
  });
}

/** Opens a file in LibreOffice and saves it as another kind, e.g. a workbook as CSV; `reading` is its filter for reading. */
export function saveAs(name: string, bytes: Uint8Array, kind: string, reading?: string): string {
  return inScratch((folder) => {
    writeFileSync(join(folder, name), bytes);
    convert(folder, name, kind, reading === undefined ? [] : [`--infilter=${reading}`]);
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${kind.split(":")[0]}`)), "utf8");
  });
}

/** One profile a process: two of LibreOffice's programs cannot share one, and making one takes seconds. */
const profile: string = mkdtempSync(join(tmpdir(), "kstthc-office-profile-"));
process.on("exit", () => rmSync(profile, { recursive: true, force: true }));

function convert(folder: string, name: string, kind: string, more: readonly string[] = []): void {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      ...more,
      "--convert-to",
      kind,
      "--outdir",
      folder,
      join(folder, name),
    ],
    {
      stdio: "pipe",
    },
  );
}

/** With KEEP_PAGES=folder the PDF files stay there, to be looked at. */
function keep(pdf: string, name: string): void {
  const folder = process.env.KEEP_PAGES;
  if (folder) writeFileSync(join(folder, `${name}.pdf`), readFileSync(pdf));
}

function inScratch<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "kstthc-office-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a binary grey map: `P5`, width, height, 255, then one byte a point. */
function readPgm(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString("latin1"));
  if (!head) throw new Error("not a grey map");
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) };
}

/** Part of the points outside the margins (millimetres from each edge) that are not white: what would be cut off. */
export function inkOutside({ width, height, grey }: Picture, millimetres: number): number {
  const edge = Math.floor((millimetres / 25.4) * 50);
  let ink = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inside = x >= edge && x < width - edge && y >= edge && y < height - edge;
      if (!inside && (grey[y * width + x] ?? 255) < 200) ink++;
    }
  return ink;
}

/** How far down the ink of a page reaches, as a part of its height; its number on top does not count. */
export function inkReach({ width, height, grey }: Picture): number {
  for (let y = height - 1; y > 0; y--)
    for (let x = 0; x < width; x++) if ((grey[y * width + x] ?? 255) < 200) return y / height;
  return 0;
}
