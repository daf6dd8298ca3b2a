import type { Citation } from "../core/citation.ts";
import type { Level } from "../core/level.ts";
import type { PlainDate } from "../core/plainDate.ts";

/** Which levels of local government exist, and when. */
export interface GovernmentTiers {
  /** First day; absent: since before anything this library covers. */
  readonly validFrom?: PlainDate;
  /** Last day; absent: still so. */
  readonly validTo?: PlainDate;
  /** Levels that exist. */
  readonly levels: readonly Level[];
  /** Law that says so. */
  readonly source: Citation;
}

/** Levels of local government (cấp chính quyền địa phương): three to 30/06/2025, two from 01/07/2025. */
export const governmentTiers: readonly GovernmentTiers[] = [
  {
    validTo: "2025-06-30",
    levels: ["province", "district", "commune"],
    source: { document: "77/2015/QH13", title: "Luật Tổ chức chính quyền địa phương", at: "Điều 2" },
  },
  {
    validFrom: "2025-07-01",
    levels: ["province", "commune"],
    source: {
      document: "203/2025/QH15",
      title: "Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    },
  },
];
