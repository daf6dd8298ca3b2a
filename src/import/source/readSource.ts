import type { Issue } from "../../core/issue.ts";
import { decodeText } from "./decodeText.ts";
import { openArchive } from "./openArchive.ts";
import { readDocx } from "./readDocx.ts";
import { readHtml } from "./readHtml.ts";
import type { ReadLimits } from "./readLimits.ts";
import { readText } from "./readText.ts";
import { readXlsx } from "./readXlsx.ts";
import type { SourceDocument } from "./sourceDocument.ts";

/** Formats of files that are read: văn bản thuần · trang web · Word · Excel. */
export type PlanFormat = "text" | "html" | "docx" | "xlsx";

/**
 * Reads a file as what it is, whatever it was said to be: an `.xls` that holds a web page is read as one.
 *
 * @param input - Text or bytes of the file.
 * @param declared - What it was said to be.
 * @param limits - How much is read.
 * @returns Its paragraphs and tables.
 */
export function readSource(
  input: string | Uint8Array | ArrayBuffer,
  declared: PlanFormat,
  limits: Required<ReadLimits>,
): SourceDocument {
  const file = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const bytes = typeof file === "string" ? undefined : file;
  const packed = bytes && startsWith(bytes, [0x50, 0x4b]) ? readPacked(bytes, declared, limits) : undefined;
  if (packed) return packed;
  const other = bytes && otherFormat(bytes);
  if (other) return nothing({ code: "format-not-supported", severity: "error", params: { found: other } });
  const { text, known } = typeof file === "string" ? { text: file, known: true } : decodeText(file);
  const source = readDecoded(text, declared, limits);
  return known
    ? source
    : withIssue(source, { code: "encoding-unknown", severity: "error", params: { format: declared } });
}

function readDecoded(text: string, declared: PlanFormat, limits: Required<ReadLimits>): SourceDocument {
  const flat = /<\?mso-application\s+progid="(Word|Excel)\./.exec(text.slice(0, 1_000))?.[1];
  if (flat) return nothing({ code: "format-not-supported", severity: "error", params: { found: `${flat} XML 2003` } });
  const isPage = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|<head|<meta|<table|<body)/i.test(
    text.slice(0, 1_000),
  );
  if (declared === "html" || (isPage && declared !== "text"))
    return withDifference(readHtml(text, limits), declared, "html");
  if (declared === "text") return readText(text);
  return nothing({ code: "file-not-packed", severity: "error", params: { format: declared } });
}

function nothing(issue: Issue): SourceDocument {
  return { blocks: [], issues: [issue] };
}

function withDifference(source: SourceDocument, declared: PlanFormat, found: PlanFormat): SourceDocument {
  if (declared === found) return source;
  return withIssue(source, { code: "format-differs", severity: "info", params: { declared, found } });
}

function withIssue(source: SourceDocument, issue: Issue): SourceDocument {
  return { ...source, issues: [issue, ...source.issues] };
}

function readPacked(bytes: Uint8Array, declared: PlanFormat, limits: Required<ReadLimits>): SourceDocument {
  const archive = openArchive(bytes, limits);
  if (!archive) return nothing({ code: "file-broken", severity: "error", params: { part: "ZIP" } });
  if (archive.names.includes("xl/workbook.xml")) return withDifference(readXlsx(archive, limits), declared, "xlsx");
  if (archive.names.some((name) => name.startsWith("word/")))
    return withDifference(readDocx(archive, limits), declared, "docx");
  const found = archive.names.includes("content.xml") ? "OpenDocument" : "ZIP";
  return nothing({ code: "format-not-supported", severity: "error", params: { found } });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** First bytes of formats that are not read. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  [".doc, .xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  // "MIME-Version:", a web page with its pictures in one file.
  ["MHTML", [0x4d, 0x49, 0x4d, 0x45, 0x2d]],
];

function otherFormat(bytes: Uint8Array): string | undefined {
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0];
}
