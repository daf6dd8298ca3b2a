import type { Citation } from "../core/citation.ts";

/** Bộ luật Lao động 1994, article on holidays, with Giỗ Tổ added in 2007. */
export const labourCode1994: Citation = {
  document: "35-L/CTN",
  at: "Điều 73",
  date: "1994-06-23",
  title: "Bộ luật Lao động 1994, sửa đổi năm 2007",
};

/** Bộ luật Lao động 2012, article on holidays and make-up days, in force from 01/5/2013. */
export const labourCode2012: Citation = {
  document: "10/2012/QH13",
  at: "Điều 115",
  date: "2012-06-18",
  title: "Bộ luật Lao động 2012",
};

/** Bộ luật Lao động 2019, articles on make-up days and holidays, in force from 01/01/2021. */
export const labourCode2019: Citation = {
  document: "45/2019/QH14",
  at: "Điều 111 khoản 3, Điều 112 khoản 1",
  date: "2019-11-20",
  title: "Bộ luật Lao động 2019",
};

/** Resolution of the National Assembly that makes 24 November the Day of Vietnamese Culture, in force from 01/7/2026. */
export const cultureResolution2026: Citation = {
  document: "28/2026/QH16",
  at: "Điều 2",
  title: "Nghị quyết về phát triển văn hóa Việt Nam",
  url: "https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm",
};
