import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2025 (lịch nghỉ lễ, Tết năm 2025). */
export const daysOff2025: DaysOffNotice = {
  year: 2025,
  occasions: [
    {
      name: "new-year",
      days: ["2025-01-01"],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
      source: "6150-tb-bldtbxh",
    },
    {
      name: "hung-kings",
      days: ["2025-04-07"],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2025-04-30"],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2025-05-01"],
      swaps: [{ off: "2025-05-02", worked: "2025-04-26", source: "8726-vpcp-kgvx" }],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2025-09-01", "2025-09-02"],
      source: "6150-tb-bldtbxh",
    },
  ],
  sources: {
    "6150-tb-bldtbxh": { document: "6150/TB-BLĐTBXH", date: "2024-12-03" },
    "8726-vpcp-kgvx": {
      document: "8726/VPCP-KGVX",
      date: "2024-11-26",
      url: "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
    },
    "labour-code-2019": labourCode2019,
  },
};
