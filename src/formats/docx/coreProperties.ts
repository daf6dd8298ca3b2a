import type { Report } from "../../report/tree/report.ts";
import { inertText } from "../inertText.ts";
import { xmlText } from "./xmlText.ts";

/**
 * Writes the properties of a document (title, author, dates) as their part of the package: the peer writes the hour
 * it runs at, this takes the report's own day.
 *
 * @param report - Title, agency, subject, language and day.
 * @returns XML of `docProps/core.xml`.
 * @see ECMA-376 part 2, 10 (core properties)
 */
export function coreProperties({ title, letterhead, language, asOf }: Report): string {
  const properties = [
    ["dc:title", title],
    ["dc:subject", letterhead?.subject],
    ["dc:creator", letterhead?.agency],
    ["dc:language", language],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`<${name}>${xmlText(inertText(value))}</${name}>`]));
  const dates = ["created", "modified"].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...properties,
    ...dates,
    "</cp:coreProperties>",
  ].join("");
}
