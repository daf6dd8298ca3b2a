import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2017 (lịch nghỉ lễ, Tết năm 2017). */
export const daysOff2017: DaysOffNotice = {
  year: 2017,
  occasions: [
    {
      name: "new-year",
      days: ["2017-01-01"],
      makeUps: [{ off: "2017-01-02", insteadOf: "2017-01-01" }],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2017-01-26", "2017-01-27", "2017-01-28", "2017-01-29", "2017-01-30"],
      makeUps: [
        { off: "2017-01-31", insteadOf: "2017-01-28" },
        { off: "2017-02-01", insteadOf: "2017-01-29" },
      ],
      source: "thong-bao-2017",
    },
    {
      name: "hung-kings",
      days: ["2017-04-06"],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2017-04-30"],
      makeUps: [{ off: "2017-05-02", insteadOf: "2017-04-30" }],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2017-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2017-09-02"],
      makeUps: [{ off: "2017-09-04", insteadOf: "2017-09-02" }],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "labour-code-2012": labourCode2012,
    "thong-bao-2017": {
      document: "Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Âm lịch 2017",
      date: "2016-11-24",
      url: "http://hoinutrithuctphcm.vn/blogs/detail/1355",
    },
  },
};
