import type { DaysOffNotice } from "../../calendar/daysOffNotice.ts";
import { labourCode2012 } from "../../calendar/holidayActs.ts";

/** Days off of public offices in 2019 (lịch nghỉ lễ, Tết năm 2019). */
export const daysOff2019: DaysOffNotice = {
  year: 2019,
  occasions: [
    {
      name: "new-year",
      days: ["2019-01-01"],
      swaps: [{ off: "2018-12-31", worked: "2019-01-05", source: "6519-vpcp-kgvx" }],
      source: "labour-code-2012",
    },
    {
      name: "lunar-new-year",
      days: ["2019-02-04", "2019-02-05", "2019-02-06", "2019-02-07", "2019-02-08"],
      source: "tet-2019",
    },
    {
      name: "hung-kings",
      days: ["2019-04-14"],
      makeUps: [{ off: "2019-04-15", insteadOf: "2019-04-14" }],
      source: "labour-code-2012",
    },
    {
      name: "reunification-day",
      days: ["2019-04-30"],
      swaps: [{ off: "2019-04-29", worked: "2019-05-04", source: "6519-vpcp-kgvx" }],
      source: "labour-code-2012",
    },
    {
      name: "labour-day",
      days: ["2019-05-01"],
      source: "labour-code-2012",
    },
    {
      name: "national-day",
      days: ["2019-09-02"],
      source: "labour-code-2012",
    },
  ],
  sources: {
    "6519-vpcp-kgvx": {
      document: "6519/VPCP-KGVX",
      date: "2018-07-11",
      url: "https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-6519-VPCP-KGVX-2018-national-holidays-for-public-sector-employees/387625/tieng-anh.aspx",
    },
    "labour-code-2012": labourCode2012,
    "tet-2019": {
      document: "Thủ tướng chốt nghỉ Tết Âm lịch 9 ngày, Tết Dương lịch hoán đổi ngày",
      title: "tienphong.vn",
      url: "https://www.tienphong.vn/xa-hoi/thu-tuong-chot-nghi-tet-am-9-ngay-tet-duong-hoan-doi-ngay-1299921.tpo",
    },
  },
};
