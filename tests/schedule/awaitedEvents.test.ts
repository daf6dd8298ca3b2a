import { describe, expect, it } from "vitest";
import { awaitedEvents } from "../../src/schedule/awaitedEvents.ts";
import { occurrences } from "../../src/schedule/occurrences.ts";
import { parseSchedule } from "../../src/schedule/parseSchedule.ts";

const awaited = (phrase: string, known?: Parameters<typeof awaitedEvents>[1]) =>
  awaitedEvents(parseSchedule(phrase), known);

describe("awaitedEvents", () => {
  it.each<[string, readonly string[]]>([
    ["Trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", ["ngày nhận đủ hồ sơ"]],
    [
      "Sau khi Nghị quyết được thông qua; trong 10 ngày sau khi có hướng dẫn",
      ["Nghị quyết được thông qua", "có hướng dẫn"],
    ],
    ["Sau khi ban hành; trong 10 ngày sau khi ban hành", ["ban hành"]],
    ["Kỳ họp HĐND tỉnh cuối năm 2026", ["Kỳ họp HĐND tỉnh cuối năm 2026"]],
    ["30 ngày kể từ ngày 15/6", []],
    ["Trong vòng 05 ngày làm việc", []],
    ["Hằng quý và theo kế hoạch", []],
  ])("%s: %j", (phrase, events) => {
    expect(awaited(phrase)).toEqual(events);
  });

  it("knows what is given, however it is spelled, and tells a name that dates nothing by leaving the event in", () => {
    const phrase = "Sau khi Nghị quyết được thông qua";
    expect(awaited(phrase, { events: { "NGHI QUYET ĐƯỢC THÔNG QUA": "2022-03-01" } })).toEqual([]);
    expect(awaited(phrase, { events: { "Nghị quyết thông qua": "2022-03-01" } })).toEqual([
      "Nghị quyết được thông qua",
    ]);
  });

  it("knows the plan's own signing by its day", () => {
    expect(awaited("10 ngày kể từ ngày ký")).toEqual(["ngày ký"]);
    expect(awaited("10 ngày kể từ ngày ký", { issuedOn: "2022-01-28" })).toEqual([]);
  });

  it("is empty once every part is dated", () => {
    const schedule = parseSchedule("Sau khi A ban hành; trong 10 ngày sau khi B ban hành");
    const events = Object.fromEntries(awaitedEvents(schedule).map((name) => [name, "2022-03-01" as const]));
    expect(occurrences(schedule, { planYear: 2022, events })).toHaveLength(2);
    expect(awaitedEvents(schedule, { events })).toEqual([]);
  });
});
