export { type TallyFileOptions, tallyFile } from "./tallyFile.ts";
