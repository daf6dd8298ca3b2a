import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2015 (lịch nghỉ lễ, Tết năm 2015). */
export const daysOff2015: DaysOffNotice = {
  year: 2015,
  occasions: [
    {
      name: "new-year",
      days: ["2015-01-01"],
      swaps: [{ off: "2015-01-02", worked: "2014-12-27", source: "thong-bao-2015" }],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2015-02-17", "2015-02-18", "2015-02-19", "2015-02-20", "2015-02-21"],
      makeUps: [{ off: "2015-02-23", insteadOf: "2015-02-21" }],
      swaps: [{ off: "2015-02-16", worked: "2015-02-14" }],
      source: "thong-bao-2015",
    },
    {
      name: "hung-kings",
      days: ["2015-04-28"],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2015-04-30"],
      swaps: [{ off: "2015-04-29", worked: "2015-04-25", source: "thong-bao-2015" }],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2015-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2015-09-02"],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "labour-code-2012": labourCode2012,
    "thong-bao-2015": {
      document: "Thông báo chính thức lịch ngày nghỉ, ngày đi làm bù dịp lễ, Tết 2015",
      title: "xahoi.com.vn",
      url: "https://m.xahoi.com.vn/thong-bao-chinh-thuc-lich-ngay-nghi-ngay-di-lam-bu-dip-le-tet-2015-194402.amp",
    },
  },
};
