import type { PageVocabulary } from "../vocabulary/page.ts";

/** Pages on a screen, in English. */
export const page: PageVocabulary = {
  contents: "Contents",
  skip: "Skip to the content",
  data: "Data table",
  lists: "Lists",
  sources: "Where the figures come from",
};
