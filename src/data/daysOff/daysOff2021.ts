import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2021 (lịch nghỉ lễ, Tết năm 2021). */
export const daysOff2021: DaysOffNotice = {
  year: 2021,
  occasions: [
    {
      name: "new-year",
      days: ["2021-01-01"],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2021-02-10", "2021-02-11", "2021-02-12", "2021-02-13", "2021-02-14"],
      makeUps: [
        { off: "2021-02-15", insteadOf: "2021-02-13" },
        { off: "2021-02-16", insteadOf: "2021-02-14" },
      ],
      source: "4875-tb-ldtbxh",
    },
    {
      name: "hung-kings",
      days: ["2021-04-21"],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2021-04-30"],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2021-05-01"],
      makeUps: [{ off: "2021-05-03", insteadOf: "2021-05-01" }],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2021-09-02", "2021-09-03"],
      source: "4875-tb-ldtbxh",
    },
  ],
  sources: {
    "4875-tb-ldtbxh": {
      document: "4875/TB-LĐTBXH",
      url: "https://hanoimoi.vn/lich-nghi-tet-nguyen-dan-tan-suu-va-quoc-khanh-2-9-498925.html",
    },
    "labour-code-2019": labourCode2019,
  },
};
