import { describe, expect, it } from "vitest";
import { quarter } from "../../src/calendar/quarter.ts";
import { type DossierTable, dossiers, dossiersOnTime, type OnTimeOptions } from "../../src/measures/index.ts";
import { type RecordOf, tabulation, tally } from "../../src/tally/index.ts";
import { readTable } from "../tables/readTable.ts";

type Row = ReturnType<typeof readTable>[number];

const moment = (text: string | undefined): string | null => (text ? `${text.replace(" ", "T")}:00+07:00` : null);

function recordOf(row: Row): RecordOf<DossierTable> {
  const times = row["số lần bổ sung"];
  return {
    number: row["trường hợp"] ?? "",
    procedure: "1.004873",
    agency: "Xã A",
    filedAt: "2022-01-01T08:00:00+07:00",
    acceptedAt: moment(row["ngày tiếp nhận"]),
    appointedAt: moment(row["ngày hẹn trả"]),
    supplementRequestedAt: moment(row["ngày yêu cầu bổ sung"]),
    supplementedAt: moment(row["ngày bổ sung xong"]),
    supplementRequests: times ? Number(times) : null,
    appointedAfterSupplement: moment(row["ngày hẹn trả sau bổ sung"]),
    processedAt: moment(row["ngày kết thúc xử lý"]),
    returnedAt: moment(row["ngày trả kết quả"]),
    stoppedAt: moment(row["ngày dừng xử lý"]),
  };
}

const said: Readonly<Record<string, string>> = {
  "0,0,0": "ngoài kỳ",
  "1,1,0": "đúng hạn",
  "1,0,1": "không đúng hạn",
  "1,0,0": "chưa rõ",
};
const answer = (row: Row, options: OnTimeOptions): string | undefined =>
  said[
    String(
      tally(tabulation(dossiers, { measures: [dossiersOnTime(quarter(2022, 3), options)] }), [recordOf(row)]).groups[0]
        ?.cells[0],
    )
  ];

describe("tests/tables/dossiersOnTime.csv: dossiers in the third quarter of 2022", () => {
  it.each(readTable("dossiersOnTime.csv").map((row) => [row["trường hợp"], row] as const))("%s", (_, row) => {
    expect([answer(row, {}), answer(row, { unfinished: "not-on-time" }), answer(row, { to: "moment" })]).toEqual([
      row["kết luận"],
      row["chỉ tính hồ sơ đã xong"],
      row["so đến từng phút"],
    ]);
  });
});
