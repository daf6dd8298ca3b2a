import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode1994, labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2013 (lịch nghỉ lễ, Tết năm 2013). */
export const daysOff2013: DaysOffNotice = {
  year: 2013,
  occasions: [
    {
      name: "new-year",
      days: ["2013-01-01"],
      swaps: [{ off: "2012-12-31", worked: "2013-01-05", source: "571-vp-hctc" }],
      source: "labour-code-1994",
    },
    {
      name: "lunar-new-year",
      days: ["2013-02-09", "2013-02-10", "2013-02-11", "2013-02-12"],
      makeUps: [
        { off: "2013-02-13", insteadOf: "2013-02-09" },
        { off: "2013-02-14", insteadOf: "2013-02-10" },
      ],
      swaps: [{ off: "2013-02-15", worked: "2013-02-23" }],
      source: "thong-bao-2013",
    },
    {
      name: "hung-kings",
      days: ["2013-04-19"],
      source: "labour-code-1994",
    },
    {
      name: "reunification-day",
      days: ["2013-04-30"],
      swaps: [{ off: "2013-04-29", worked: "2013-05-04", source: "thong-bao-2013" }],
      source: "labour-code-1994",
    },
    {
      name: "labour-day",
      days: ["2013-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2013-09-02"],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "571-vp-hctc": {
      document: "571/VP-HCTC",
      title: "Thông báo nghỉ lễ, Tết năm 2013",
      url: "https://bvhttdl.gov.vn/thong-bao-nghi-le-tet-nam-2013-3958.htm",
    },
    "labour-code-1994": labourCode1994,
    "labour-code-2012": labourCode2012,
    "thong-bao-2013": {
      document: "Thông báo thời gian nghỉ các ngày lễ, Tết năm 2013",
      title: "baothainguyen.vn, 28/12/2012",
      url: "https://baothainguyen.vn/xa-hoi/201212/thong-bao-thoi-gian-nghi-cac-ngay-le-tet-nam-2013-36752BD",
    },
  },
};
