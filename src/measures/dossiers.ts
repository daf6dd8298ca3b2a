import { boolean } from "../tally/columns/boolean.ts";
import type { Column, Instant } from "../tally/columns/column.ts";
import { instant } from "../tally/columns/instant.ts";
import { integer } from "../tally/columns/integer.ts";
import { nullable } from "../tally/columns/nullable.ts";
import { oneOf } from "../tally/columns/oneOf.ts";
import { text } from "../tally/columns/text.ts";
import { table } from "../tally/table.ts";
import { type DossierStatus, dossierStatuses, type PaymentGateway, paymentGateways } from "./dossierCodes.ts";

/** A moment in the life of a dossier, empty while it has not come. */
export type DossierMoment = Column<"dossier", "instant", Instant, true>;

/** A text every dossier has. */
export type DossierText = Column<"dossier", "text", string, false>;

/** The columns of a dossier (hồ sơ) that the measures here ask about. */
export type DossierTable = {
  /** Dossier number (mã hồ sơ). */
  readonly number: DossierText;
  /** Code of the procedure (mã TTHC). */
  readonly procedure: DossierText;
  /** Agency that handles it. */
  readonly agency: DossierText;
  /** When it was filed (nộp). */
  readonly filedAt: Column<"dossier", "instant", Instant, false>;
  /** When it was accepted (tiếp nhận); empty: it never was. */
  readonly acceptedAt: DossierMoment;
  /** Appointment (ngày hẹn trả), as first given. */
  readonly appointedAt: DossierMoment;
  /** When papers were asked for (yêu cầu bổ sung). */
  readonly supplementRequestedAt: DossierMoment;
  /** When they were complete. */
  readonly supplementedAt: DossierMoment;
  /** How often papers were asked for. */
  readonly supplementRequests: Column<"dossier", "integer", number, true>;
  /** Appointment with the time waited for papers added to it. */
  readonly appointedAfterSupplement: DossierMoment;
  /** When it was done (đã xử lý xong). */
  readonly processedAt: DossierMoment;
  /** When its result was handed over (đã trả kết quả). */
  readonly returnedAt: DossierMoment;
  /** When it was stopped, refused, or withdrawn. */
  readonly stoppedAt: DossierMoment;
  /** Status. */
  readonly status: Column<"dossier", "code", DossierStatus, true>;
  /** Whether a fee was paid. */
  readonly paid: Column<"dossier", "boolean", boolean, true>;
  /** Through what it was paid online. */
  readonly gateway: Column<"dossier", "code", PaymentGateway, true>;
  /** Whether papers or data given before were used again. */
  readonly reused: Column<"dossier", "boolean", boolean, true>;
};

const named = (vi: string, en: string) => ({ header: vi, label: { vi, en } });
const moment = (vi: string, en: string) => nullable(instant(named(vi, en)));

/**
 * Dossiers as one-stop systems export them, under the headings offices use; `headers` of `scanCsv` names others, and
 * `dossierValues` says what the national synchronisation writes for codes. An export need only carry what
 * `dataRequirements` lists for the measures that are counted.
 */
export const dossiers: DossierTable = table("dossier", {
  number: text(named("Mã hồ sơ", "Dossier number")),
  procedure: text(named("Mã TTHC", "Procedure")),
  agency: text(named("Đơn vị", "Agency")),
  filedAt: instant(named("Ngày nộp", "Filed")),
  acceptedAt: moment("Ngày tiếp nhận", "Accepted"),
  appointedAt: moment("Ngày hẹn trả", "Appointment"),
  supplementRequestedAt: moment("Ngày yêu cầu bổ sung", "Papers asked for"),
  supplementedAt: moment("Ngày bổ sung xong", "Papers complete"),
  supplementRequests: nullable(integer(named("Số lần bổ sung", "Times papers were asked for"))),
  appointedAfterSupplement: moment("Ngày hẹn trả sau bổ sung", "Appointment after papers"),
  processedAt: moment("Ngày kết thúc xử lý", "Done"),
  returnedAt: moment("Ngày trả kết quả", "Result handed over"),
  stoppedAt: moment("Ngày dừng xử lý", "Stopped"),
  status: nullable(
    oneOf(Object.keys(dossierStatuses) as DossierStatus[], {
      ...named("Trạng thái", "Status"),
      codeLabels: dossierStatuses,
    }),
  ),
  paid: nullable(boolean(named("Đã thanh toán", "Paid"))),
  gateway: nullable(
    oneOf(Object.keys(paymentGateways) as PaymentGateway[], {
      ...named("Thanh toán trực tuyến", "Paid online through"),
      codeLabels: paymentGateways,
    }),
  ),
  reused: nullable(boolean(named("Tái sử dụng", "Papers reused"))),
});
