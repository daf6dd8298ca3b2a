import { vi as calendar } from "../../calendar/words/vi.ts";
import { mergeWords } from "../../core/mergeWords.ts";
import type { Words } from "../../core/words.ts";
import { vi as kpi } from "../../kpi/words/vi.ts";
import { vi as schedule } from "../../schedule/words/vi.ts";
import { vi as plan } from "./vi.ts";

/** Every sentence of the layers of the root entry, in Vietnamese. */
export const rootVi: Words = /* @__PURE__ */ mergeWords(calendar, kpi, plan, schedule);
