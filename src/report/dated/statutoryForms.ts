import type { Citation } from "../../core/citation.ts";
import type { PlainDate } from "../../core/plainDate.ts";

/** Form of a report that an act prescribes (biểu mẫu báo cáo), and while it does. */
export interface StatutoryForm {
  /** What it counts: tình hình, kết quả giải quyết TTHC. */
  readonly id: "dossiers";
  /** Number as printed in its head: `II.06/VPCP/KSTT`. */
  readonly number: string;
  /** First day. */
  readonly validFrom: PlainDate;
  /** Last day; absent: still so. */
  readonly validTo?: PlainDate;
  /** The act that prescribes it. */
  readonly source: Citation;
}

/**
 * Forms by date. Circular 5/2025/TT-VPCP took the place of Circular 01/2020/TT-VPCP on 15/02/2026, when procedure
 * control had gone to the Ministry of Justice; no successor of its forms is known, so that none is printed after. The
 * texts of both circulars were not read: the form's columns come from software that provinces run.
 */
export const statutoryForms: readonly StatutoryForm[] = [
  {
    id: "dossiers",
    number: "II.06/VPCP/KSTT",
    validFrom: "2020-10-21",
    validTo: "2026-02-14",
    source: {
      document: "01/2020/TT-VPCP",
      date: "2020-10-21",
      title:
        "quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ",
      status: "unverified",
    },
  },
];
