import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2024 (lịch nghỉ lễ, Tết năm 2024). */
export const daysOff2024: DaysOffNotice = {
  year: 2024,
  occasions: [
    {
      name: "new-year",
      days: ["2024-01-01"],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12"],
      makeUps: [
        { off: "2024-02-13", insteadOf: "2024-02-10" },
        { off: "2024-02-14", insteadOf: "2024-02-11" },
      ],
      source: "5015-tb-ldtbxh",
    },
    {
      name: "hung-kings",
      days: ["2024-04-18"],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2024-04-30"],
      swaps: [{ off: "2024-04-29", worked: "2024-05-04", source: "2450-vpcp-kgvx" }],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2024-05-01"],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2024-09-02", "2024-09-03"],
      source: "5015-tb-ldtbxh",
    },
  ],
  sources: {
    "2450-vpcp-kgvx": {
      document: "2450/VPCP-KGVX",
      date: "2024-04-12",
      url: "https://baophapluat.vn/media/thu-tuong-chinh-phu-dong-y-nghi-5-ngay-lien-tiep-dip-304-va-15-post12513.html",
    },
    "5015-tb-ldtbxh": { document: "5015/TB-LĐTBXH" },
    "labour-code-2019": labourCode2019,
  },
};
