import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2023 (lịch nghỉ lễ, Tết năm 2023). */
export const daysOff2023: DaysOffNotice = {
  year: 2023,
  occasions: [
    {
      name: "new-year",
      days: ["2023-01-01"],
      makeUps: [{ off: "2023-01-02", insteadOf: "2023-01-01" }],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2023-01-20", "2023-01-21", "2023-01-22", "2023-01-23", "2023-01-24"],
      makeUps: [
        { off: "2023-01-25", insteadOf: "2023-01-21" },
        { off: "2023-01-26", insteadOf: "2023-01-22" },
      ],
      source: "8056-vpcp-kgvx",
    },
    {
      name: "hung-kings",
      days: ["2023-04-29"],
      makeUps: [{ off: "2023-05-02", insteadOf: "2023-04-29" }],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2023-04-30"],
      makeUps: [{ off: "2023-05-03", insteadOf: "2023-04-30" }],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2023-05-01"],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2023-09-01", "2023-09-02"],
      makeUps: [{ off: "2023-09-04", insteadOf: "2023-09-02" }],
      source: "5034-tb-ldtbxh",
    },
  ],
  sources: {
    "5034-tb-ldtbxh": { document: "5034/TB-LĐTBXH" },
    "8056-vpcp-kgvx": {
      document: "8056/VPCP-KGVX",
      date: "2022-12-01",
      url: "https://kiemtientuweb.com/tet-2023.html",
    },
    "labour-code-2019": labourCode2019,
  },
};
