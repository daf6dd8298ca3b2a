import type { Comparison } from "./condition.ts";

/** A value on the left is the same comparison seen from the right. */
export const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  lte: "gte",
  gt: "lt",
  gte: "lte",
};
