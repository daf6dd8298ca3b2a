/**
 * Dossiers as one-stop systems export them, and what is measured of them: handled on time, paid online, papers reused.
 *
 * Start with {@link dossiers} and {@link dossiersOnTime}; `tabulation` and `scanCsv` of `kstthc/tally` count them.
 *
 * @module kstthc/measures
 */
export {
  type DossierStatus,
  dossierStatuses,
  dossierValues,
  type PaymentGateway,
  paymentGateways,
} from "./dossierCodes.ts";
export { type DossierMoment, type DossierTable, type DossierText, dossiers } from "./dossiers.ts";
export { dossiersOnTime, type OnTimeOptions } from "./dossiersOnTime.ts";
export { noResubmissionShare } from "./noResubmissionShare.ts";
export { onlinePaymentProcedureShare } from "./onlinePaymentProcedureShare.ts";
export { type OnlinePaymentOptions, onlinePaymentShare } from "./onlinePaymentShare.ts";
