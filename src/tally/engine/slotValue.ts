import { fromEpochDay } from "../../calendar/epochDay.ts";
import type { GroupValue } from "../tallyValue.ts";
import type { Layout, UsedColumn } from "./layout.ts";
import { microsecondsAhead } from "./numberOf.ts";
import { usedColumn } from "./usedColumn.ts";

/** Makes a reader of what the current record holds in a field, fit for JSON; texts as they are where all were kept. */
export function slotValue(name: string, layout: Layout): () => GroupValue {
  const { column, slot } = usedColumn(layout, name) as UsedColumn;
  const { slots, dictionary } = layout;
  const write = writers[column.type];
  return () => {
    const value = slots[slot] as number;
    return Number.isNaN(value) ? null : write(value, dictionary);
  };
}

type Writer = (value: number, dictionary: Layout["dictionary"]) => GroupValue;

const textOf: Writer = (value, dictionary) => dictionary.textOf(value);
const asItIs: Writer = (value) => value;

const writers: Readonly<Record<UsedColumn["column"]["type"], Writer>> = {
  text: textOf,
  code: textOf,
  integer: asItIs,
  money: asItIs,
  boolean: (value) => value === 1,
  date: fromEpochDay,
  instant: instantText,
};

/** `2022-01-28T16:00:00+07:00`, with the fraction of a second where there is one. */
function instantText(microseconds: number): string {
  const civil = microseconds + microsecondsAhead;
  const milliseconds = Math.floor(civil / 1000);
  const [seconds = "", fraction = ""] = new Date(milliseconds).toISOString().slice(0, -1).split(".");
  const rest = String(civil - milliseconds * 1000).padStart(3, "0");
  return `${seconds}${`.${fraction}${rest}`.replace(/\.?0+$/, "")}+07:00`;
}
