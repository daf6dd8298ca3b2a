import type { BuilderWords } from "../words/builderWords.ts";
import type { Sources } from "./sources.ts";

/** What a builder needs to write figures that name where they come from. */
export interface Telling {
  readonly words: BuilderWords;
  readonly sources: Sources;
}
