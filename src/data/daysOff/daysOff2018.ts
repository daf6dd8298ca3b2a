import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2018 (lịch nghỉ lễ, Tết năm 2018). */
export const daysOff2018: DaysOffNotice = {
  year: 2018,
  occasions: [
    {
      name: "new-year",
      days: ["2018-01-01"],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2018-02-14", "2018-02-15", "2018-02-16", "2018-02-17", "2018-02-18"],
      makeUps: [
        { off: "2018-02-19", insteadOf: "2018-02-17" },
        { off: "2018-02-20", insteadOf: "2018-02-18" },
      ],
      source: "tet-mau-tuat",
    },
    {
      name: "hung-kings",
      days: ["2018-04-25"],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2018-04-30"],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2018-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2018-09-02"],
      makeUps: [{ off: "2018-09-03", insteadOf: "2018-09-02" }],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "labour-code-2012": labourCode2012,
    "tet-mau-tuat": {
      document: "Thủ tướng đồng ý nghỉ Tết Mậu Tuất 7 ngày",
      title: "baoninhbinh.org.vn",
      url: "https://baoninhbinh.org.vn",
    },
  },
};
