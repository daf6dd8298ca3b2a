import type { Citation } from "../core/citation.ts";

/** Bộ luật Lao động 1994, its article on holidays as amended on 02/4/2007, when Giỗ Tổ was added. */
export const labourCode1994: Citation = {
  document: "84/2007/QH11",
  at: "Điều 1",
  date: "2007-04-02",
  title: "Luật sửa đổi, bổ sung Điều 73 của Bộ luật Lao động",
  url: "https://mplaw.vn/luat-sua-doi-bo-sung-dieu-73-cua-bo-luat-lao-dong-so-84-2007-qh11-cua-quoc-hoi/",
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
