import type { PlainDate } from "kstthc";
import {
  and,
  boolean,
  dayOf,
  eq,
  gte,
  instant,
  lte,
  type Measure,
  measure,
  nullable,
  oneOf,
  table,
  text,
} from "kstthc/tally";

/** The columns this script needs of the export, under the headers offices see. */
export const dossier = table("dossier", {
  procedure: text({ header: "Mã TTHC" }),
  filedAt: instant({ header: "Ngày nộp" }),
  paid: boolean({ header: "Đã thanh toán" }),
  gateway: nullable(
    oneOf(["none", "national", "provincial"], {
      header: "Thanh toán trực tuyến",
      codeLabels: {
        none: { vi: "không" },
        national: { vi: "qua Cổng Dịch vụ công quốc gia" },
        provincial: { vi: "qua cổng thanh toán của tỉnh" },
      },
    }),
  ),
  reused: nullable(boolean({ header: "Tái sử dụng" })),
});

/** What the export writes for codes and booleans. */
export const written = {
  paid: { "1": true, "0": false },
  gateway: { "0": "none", "1": "national", "2": "provincial" },
  reused: { "1": true, "0": false },
} as const;

/**
 * The three targets of the plan that an export of dossiers can answer, from 1 January to a day.
 *
 * @param until - Last day of filing counted.
 * @returns Dossiers paid online, dossiers that reused papers, procedures paid online at least once: in this order.
 */
export function measuresUntil(until: PlainDate): readonly Measure<"dossier">[] {
  const filed = and(gte(dayOf(dossier.filedAt), "2022-01-01"), lte(dayOf(dossier.filedAt), until));
  const paid = and(filed, eq(dossier.paid, true));
  const online = eq(dossier.gateway, "national");
  const reused = eq(dossier.reused, true);
  const { procedure: per } = dossier;
  return [
    measure(dossier, {
      id: "online-payment-share",
      label: { vi: "Tỷ lệ hồ sơ thanh toán trực tuyến" },
      unit: "dossier",
      denominator: paid,
      numerator: online,
    }),
    measure(dossier, { id: "no-resubmission-share", unit: "dossier", denominator: filed, numerator: reused }),
    measure(dossier, {
      id: "online-payment-procedure-share",
      unit: "procedure",
      denominator: paid,
      numerator: online,
      per,
      when: "some",
    }),
  ];
}
