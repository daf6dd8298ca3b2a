import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2020 (lịch nghỉ lễ, Tết năm 2020). */
export const daysOff2020: DaysOffNotice = {
  year: 2020,
  occasions: [
    {
      name: "new-year",
      days: ["2020-01-01"],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2020-01-23", "2020-01-24", "2020-01-25", "2020-01-26", "2020-01-27"],
      makeUps: [
        { off: "2020-01-28", insteadOf: "2020-01-25" },
        { off: "2020-01-29", insteadOf: "2020-01-26" },
      ],
      source: "dak-lak-2020",
    },
    {
      name: "hung-kings",
      days: ["2020-04-02"],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2020-04-30"],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2020-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2020-09-02"],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "dak-lak-2020": {
      document: "Thông báo nghỉ Tết Canh Tý của Sở Công Thương Đắk Lắk",
      date: "2020-01-07",
      url: "https://socongthuong.daklak.gov.vn/vi/news/tag/thứ-tư/page-2",
    },
    "labour-code-2012": labourCode2012,
  },
};
