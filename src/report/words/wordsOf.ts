import type { Language } from "../../core/words.ts";
import { en } from "./en.ts";
import { type ReportWords, vi } from "./vi.ts";

/** The words of a report already made, by its language: for the few labels a page or a picture adds. */
export function wordsOf(language: Language): ReportWords {
  return language === "vi" ? vi : en;
}
