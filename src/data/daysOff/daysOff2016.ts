import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2016 (lịch nghỉ lễ, Tết năm 2016). */
export const daysOff2016: DaysOffNotice = {
  year: 2016,
  occasions: [
    {
      name: "new-year",
      days: ["2016-01-01"],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2016-02-07", "2016-02-08", "2016-02-09", "2016-02-10", "2016-02-11"],
      makeUps: [{ off: "2016-02-12", insteadOf: "2016-02-07" }],
      source: "tet-binh-than",
    },
    {
      name: "hung-kings",
      days: ["2016-04-16"],
      makeUps: [{ off: "2016-04-18", insteadOf: "2016-04-16" }],
      source: "gio-to-304-2016",
    },
    {
      name: "reunification-day",
      days: ["2016-04-30"],
      makeUps: [{ off: "2016-05-02", insteadOf: "2016-04-30" }],
      source: "gio-to-304-2016",
    },
    {
      name: "labour-day",
      days: ["2016-05-01"],
      makeUps: [{ off: "2016-05-03", insteadOf: "2016-05-01" }],
      source: "gio-to-304-2016",
    },
    {
      name: "national-day",
      days: ["2016-09-02"],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "gio-to-304-2016": {
      document: "Lịch nghỉ lễ Giỗ Tổ Hùng Vương và 30/4 năm 2016",
      title: "2sao.vn",
      url: "https://2sao.vn/lich-nghi-le-gio-to-hung-vuong-va-304-nam-nay-n-26294.html",
    },
    "labour-code-2012": labourCode2012,
    "tet-binh-than": {
      document: "Chính phủ đồng ý nghỉ Tết Bính Thân 9 ngày",
      title: "khachsandanang.net.vn",
      url: "http://khachsandanang.net.vn/thong-tin-du-lich/tin-tuc-du-lich/chinh-phu-dong-y-nghi-tet-binh-than-9-ngay-346.html",
    },
  },
};
