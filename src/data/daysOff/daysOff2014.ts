import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2014 (lịch nghỉ lễ, Tết năm 2014). */
export const daysOff2014: DaysOffNotice = {
  year: 2014,
  occasions: [
    {
      name: "new-year",
      days: ["2014-01-01"],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2014-01-30", "2014-01-31", "2014-02-01", "2014-02-02", "2014-02-03"],
      makeUps: [
        { off: "2014-02-04", insteadOf: "2014-02-01" },
        { off: "2014-02-05", insteadOf: "2014-02-02" },
      ],
      swaps: [
        { off: "2014-01-28", worked: "2014-01-25" },
        { off: "2014-01-29", worked: "2014-02-08" },
      ],
      source: "lao-dong-2014",
    },
    {
      name: "hung-kings",
      days: ["2014-04-09"],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2014-04-30"],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2014-05-01"],
      swaps: [{ off: "2014-05-02", worked: "2014-04-26", status: "unverified", source: "vacanza-holidays" }],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2014-09-02"],
      swaps: [{ off: "2014-09-01", worked: "2014-09-06", status: "unverified", source: "vacanza-holidays" }],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "labour-code-2012": labourCode2012,
    "lao-dong-2014": {
      document: "Ấn định thời gian nghỉ Tết Giáp Ngọ và ngày lễ 2014",
      title: "laodong.com.vn",
      url: "http://tamlongvang.laodong.com.vn/xa-hoi/an-dinh-thoi-gian-nghi-tet-giap-ngo-va-ngay-le-2014-174011.bld",
    },
    "vacanza-holidays": {
      document: "vacanza/holidays, vietnam.py",
      title: "special_public_holidays 2014",
      status: "unverified",
    },
  },
};
