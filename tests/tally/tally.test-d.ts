import type { Verdict } from "../../src/kpi/verdict.ts";
import type { Condition, RecordOf } from "../../src/tally/index.ts";
import {
  and,
  boolean,
  byPeriod,
  date,
  dayOf,
  eq,
  gte,
  instant,
  integer,
  isIn,
  isKnown,
  isNull,
  lt,
  lte,
  measure,
  money,
  nullable,
  oneOf,
  or,
  table,
  tabulation,
  tally,
  text,
} from "../../src/tally/index.ts";

const d = table("dossier", {
  agency: text(),
  procedure: text(),
  level: oneOf(["province", "district", "commune"]),
  receivedAt: instant(),
  finishedAt: nullable(instant()),
  paidBy: nullable(oneOf(["cash", "online"])),
  fee: integer(),
  amount: nullable(money()),
  dueOn: date(),
  reused: nullable(boolean()),
});
const p = table("payment", { agency: text(), amount: integer(), on: date(), channel: oneOf(["cash", "online"]) });

// what must compile
const paid = isKnown(d.paidBy);
const online: Condition<"dossier"> = eq(d.paidBy, "online");
const onTime = lte(dayOf(d.finishedAt), d.dueOn);
const onlinePayment = measure(d, { id: "online-payment-share", unit: "dossier", denominator: paid, numerator: online });
const perProcedure = measure(d, {
  id: "p",
  unit: "procedure",
  denominator: and(paid, isIn(d.level, ["province"])),
  numerator: or(online, gte(d.fee, 10)),
  per: d.procedure,
  when: "some",
});
const days = measure(d, { id: "t", unit: "đồng", denominator: paid, numerator: onTime, weigh: d.amount });
const s = tabulation(d, {
  measures: [onlinePayment, perProcedure, days],
  by: [d.agency, byPeriod(d.receivedAt, "month")],
});
const r: RecordOf<typeof d> = {
  agency: "a",
  procedure: "1",
  level: "commune",
  receivedAt: new Date(0),
  fee: 1,
  dueOn: "2022-01-01",
  paidBy: null,
};
tally(s, [r]);
lt(d.dueOn, "2022-01-01");
eq(d.fee, 3);
isNull(d.reused);
lte(d.receivedAt, d.finishedAt);
eq(d.reused, true);
nullable(oneOf(["cash", "online"], { codeLabels: { online: { vi: "trực tuyến" } } }));

// what must not
// @ts-expect-error wrong field
d.agencyy;
// @ts-expect-error wrong code
eq(d.paidBy, "onlin");
// @ts-expect-error wrong code in a list
isIn(d.level, ["province", "huyen"]);
// @ts-expect-error the name of a code that is not in the list
oneOf(["cash", "online"], { codeLabels: { onlin: { vi: "trực tuyến" } } });
// @ts-expect-error wrong type
eq(d.fee, "3");
// @ts-expect-error text has no order
lt(d.agency, "b");
// @ts-expect-error codes have no order
lt(d.level, "province");
// @ts-expect-error an instant is not a civil day
lte(d.finishedAt, d.dueOn);
// @ts-expect-error field against a field of another table
lte(d.dueOn, p.on);
// @ts-expect-error another table's condition inside and
and(online, eq(p.channel, "online"));
// @ts-expect-error another table's condition in a measure
measure(d, { id: "x", unit: "dossier", denominator: paid, numerator: eq(p.channel, "online") });
// @ts-expect-error another table's unit
measure(d, { id: "x", unit: "dossier", denominator: paid, numerator: online, per: p.agency });
// @ts-expect-error weighing by text
measure(d, { id: "x", unit: "dossier", denominator: paid, numerator: online, weigh: d.agency });
const paidOnline = measure(p, {
  id: "y",
  unit: "payment",
  denominator: isKnown(p.channel),
  numerator: eq(p.channel, "online"),
});
// @ts-expect-error another table's measure in a tabulation
tabulation(d, { measures: [paidOnline] });
// @ts-expect-error another table's grouping
tabulation(d, { measures: [onlinePayment], by: [p.agency] });
// @ts-expect-error grouping a text by month
byPeriod(d.agency, "month");
// @ts-expect-error a record without a required field
tally(s, [{ agency: "a" }]);
// @ts-expect-error a record with a wrong code
tally(s, [{ ...r, level: "huyen" }]);

// JSON safety: what goes through JSON is assignable to itself, with no bigint, Date, function or undefined inside
type IsJson<T> = T extends string | number | boolean | null
  ? true
  : T extends bigint | symbol | Date | ((...a: never) => unknown)
    ? false
    : T extends readonly (infer E)[]
      ? IsJson<E>
      : T extends object
        ? false extends { [K in keyof T]-?: IsJson<Exclude<T[K], undefined>> }[keyof T]
          ? false
          : true
        : false;
const yes1: IsJson<import("../../src/tally/index.ts").Tally["groups"]> = true;
const yes2: IsJson<Verdict["target"]> = true;
const no1: IsJson<{ a: bigint }> = false;
void [yes1, yes2, no1];

// exhaustive and narrowing
export const words = (v: Verdict): string => {
  switch (v.kind) {
    case "met":
    case "not-met":
      return v.value.num;
    case "open":
      return v.bounds.highest.num;
    case "no-data":
      return v.reason;
    case "not-applicable":
      return v.reason;
  }
};
