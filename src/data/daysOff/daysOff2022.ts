import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2019 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2022 (lịch nghỉ lễ, Tết năm 2022). */
export const daysOff2022: DaysOffNotice = {
  year: 2022,
  occasions: [
    {
      name: "new-year",
      days: ["2022-01-01"],
      makeUps: [{ off: "2022-01-03", insteadOf: "2022-01-01" }],
      source: "labour-code-2019",
    },
    {
      name: "lunar-new-year",
      days: ["2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"],
      source: "119-tb-ldtbxh",
    },
    {
      name: "hung-kings",
      days: ["2022-04-10"],
      makeUps: [{ off: "2022-04-11", insteadOf: "2022-04-10" }],
      source: "labour-code-2019",
    },
    {
      name: "reunification-day",
      days: ["2022-04-30"],
      makeUps: [{ off: "2022-05-02", insteadOf: "2022-04-30" }],
      source: "labour-code-2019",
    },
    {
      name: "labour-day",
      days: ["2022-05-01"],
      makeUps: [{ off: "2022-05-03", insteadOf: "2022-05-01" }],
      source: "labour-code-2019",
    },
    {
      name: "national-day",
      days: ["2022-09-01", "2022-09-02"],
      source: "119-tb-ldtbxh",
    },
  ],
  sources: {
    "119-tb-ldtbxh": { document: "119/TB-LĐTBXH" },
    "labour-code-2019": labourCode2019,
  },
};
