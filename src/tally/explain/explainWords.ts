import type { KpiWords } from "../../kpi/words/vi.ts";
import { vi as kpi } from "../../kpi/words/vi.ts";
import { type TallyWords, vi as tally } from "../words/vi.ts";

/** The part of the words a measure needs; `en` of `kstthc/locale/en` fits. */
export type ExplainWords = Pick<TallyWords, "language" | "tally"> & Pick<KpiWords, "kpi">;

/** Measures and the things they count, in Vietnamese. */
export const vi: ExplainWords = { language: "vi", tally: tally.tally, kpi: kpi.kpi };
