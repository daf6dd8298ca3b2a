import type { Archive } from "./openArchive.ts";
import { walkMarkup } from "./walkMarkup.ts";

/**
 * Finds the main document of a Word file: the part its content types call so.
 *
 * @param archive - The file, opened.
 * @returns Name of the part; `word/document.xml` where the content types call none.
 */
export function docxMainPart(archive: Archive): string {
  let part = "word/document.xml";
  walkMarkup(archive.read("[Content_Types].xml") ?? "", "xml", {
    open: (name, attribute) => {
      if (
        name !== "Override" ||
        !/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.document/.test(attribute("ContentType") ?? "")
      )
        return;
      part = (attribute("PartName") ?? part).replace(/^\//, "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return part;
}
