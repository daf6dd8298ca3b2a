import type { Label } from "../tally/columns/column.ts";
import type { WrittenValues } from "../tally/csv/fieldReader.ts";

/** The ten statuses of a dossier set by the national portal (trạng thái hồ sơ). */
export type DossierStatus =
  | "registered"
  | "accepted"
  | "not-accepted"
  | "in-progress"
  | "supplement-requested"
  | "payment-requested"
  | "withdrawn"
  | "stopped"
  | "processed"
  | "returned";

/** Through what a fee was paid online. */
export type PaymentGateway = "none" | "national" | "provincial";

/** What people call the statuses, in the order of their numbers 1 to 10. */
export const dossierStatuses: Readonly<Record<DossierStatus, Label>> = {
  registered: { vi: "Mới đăng ký", en: "registered" },
  accepted: { vi: "Được tiếp nhận", en: "accepted" },
  "not-accepted": { vi: "Không được tiếp nhận", en: "not accepted" },
  "in-progress": { vi: "Đang xử lý", en: "in progress" },
  "supplement-requested": { vi: "Yêu cầu bổ sung giấy tờ", en: "papers asked for" },
  "payment-requested": { vi: "Yêu cầu thực hiện nghĩa vụ tài chính", en: "payment asked for" },
  withdrawn: { vi: "Công dân yêu cầu rút hồ sơ", en: "withdrawn" },
  stopped: { vi: "Dừng xử lý", en: "stopped" },
  processed: { vi: "Đã xử lý xong", en: "done" },
  returned: { vi: "Đã trả kết quả", en: "result handed over" },
};

/** What people call the gateways. */
export const paymentGateways: Readonly<Record<PaymentGateway, Label>> = {
  none: { vi: "không", en: "none" },
  national: { vi: "qua Cổng Dịch vụ công quốc gia", en: "the national portal" },
  provincial: { vi: "qua cổng thanh toán của bộ, ngành, địa phương", en: "a gateway of a ministry or province" },
};

/**
 * What the national synchronisation writes for codes, for `values` of `scanCsv`; vendors write other numbers, and then
 * this is not for their files. That 0 is written for no online payment is unverified: only 1 and 2 are documented.
 *
 * @see Public source code of one-stop software: the list of statuses is the same in four of them (secondary source).
 * @example
 * dossierValues.gateway["1"] // => "national"
 */
export const dossierValues: Readonly<Record<"status" | "paid" | "gateway" | "reused", WrittenValues>> = {
  status: Object.fromEntries(Object.keys(dossierStatuses).map((status, index) => [String(index + 1), status])),
  paid: { "0": false, "1": true },
  gateway: { "0": "none", "1": "national", "2": "provincial" },
  reused: { "0": false, "1": true },
};
