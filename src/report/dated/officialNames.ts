import type { Citation } from "../../core/citation.ts";
import type { PlainDate } from "../../core/plainDate.ts";

/** What changes its name or its holder by date: nơi nhận báo cáo kiểm soát TTHC · hệ thống giải quyết TTHC · nơi tiếp nhận hồ sơ. */
export type OfficialSubject = "control-report-addressee" | "handling-system" | "one-stop-unit";

/** A name, by key; its words stand in `words/`. */
export type OfficialNameId =
  | "government-office"
  | "ministry-of-justice"
  | "one-stop-portal"
  | "handling-system"
  | "one-stop-unit"
  | "service-centre";

/** A name and when it holds. */
export interface OfficialName {
  /** What is named. */
  readonly subject: OfficialSubject;
  /** Its name. */
  readonly name: OfficialNameId;
  /** First day; absent: since before anything this library covers. */
  readonly validFrom?: PlainDate;
  /** Last day; absent: still so. */
  readonly validTo?: PlainDate;
  /** The act that says so; its status covers the days too. */
  readonly source: Citation;
}

/**
 * Names by date. Procedure control was the Government Office's (Văn phòng Chính phủ) when its Minister issued Circular
 * 02/2017/TT-VPCP, and went to the Ministry of Justice (Bộ Tư pháp) around the turn of 2026: Decree 369/2025 took it from
 * the one, Decree 09/2026 gave it to the other. Neither text was read, so that the day between them is not verified.
 */
export const officialNames: readonly OfficialName[] = [
  {
    subject: "control-report-addressee",
    name: "government-office",
    validFrom: "2017-10-31",
    validTo: "2025-12-31",
    source: {
      document: "02/2017/TT-VPCP",
      date: "2017-10-31",
      title: "hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính",
    },
  },
  {
    subject: "control-report-addressee",
    name: "ministry-of-justice",
    validFrom: "2026-01-01",
    source: {
      document: "09/2026/NĐ-CP",
      title: "giao Bộ Tư pháp kiểm soát thủ tục hành chính, sau Nghị định số 369/2025/NĐ-CP",
      url: "https://amp.vtcnews.vn/co-cau-to-chuc-moi-cua-van-phong-chinh-phu-the-nao-ar996756.html",
      status: "unverified",
    },
  },
  {
    subject: "handling-system",
    name: "one-stop-portal",
    validTo: "2021-12-05",
    source: {
      document: "61/2018/NĐ-CP",
      date: "2018-04-23",
      title: "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
  },
  {
    subject: "handling-system",
    name: "handling-system",
    validFrom: "2021-12-06",
    source: {
      document: "107/2021/NĐ-CP",
      date: "2021-12-06",
      title: "sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP",
      status: "unverified",
    },
  },
  {
    subject: "one-stop-unit",
    name: "one-stop-unit",
    validTo: "2025-06-30",
    source: {
      document: "61/2018/NĐ-CP",
      date: "2018-04-23",
      title: "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
  },
  {
    subject: "one-stop-unit",
    name: "service-centre",
    validFrom: "2025-07-01",
    source: {
      document: "118/2025/NĐ-CP",
      date: "2025-06-09",
      title:
        "thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
      status: "unverified",
    },
  },
];
