import type { Citation } from "../../core/citation.ts";
import type { PlainDate } from "../../core/plainDate.ts";

/** An act on which the report rests, by key; its line stands in `words/`. */
export type BasisId = "decree-63-2010" | "circular-01-2020";

/** An act and while the report may rest on it. */
export interface ReportBasis {
  readonly id: BasisId;
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
  readonly source: Citation;
}

/** What a report on procedure control rests on by date; Circular 5/2025 took the place of Circular 01/2020 on 15/02/2026. */
export const controlReportBases: readonly ReportBasis[] = [
  {
    id: "decree-63-2010",
    validFrom: "2010-10-14",
    source: { document: "63/2010/NĐ-CP", at: "Điều 35", date: "2010-06-08", title: "về kiểm soát thủ tục hành chính" },
  },
  {
    id: "circular-01-2020",
    validFrom: "2020-10-21",
    validTo: "2026-02-14",
    source: { document: "01/2020/TT-VPCP", date: "2020-10-21", status: "unverified" },
  },
];
