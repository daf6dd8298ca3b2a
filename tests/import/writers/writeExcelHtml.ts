import type { WrittenRow } from "./layout.ts";

/** The page Excel writes by "Save as web page": lines of a cell are breaks, numbers have types, a last row sets widths. */
export function writeExcelHtml(head: readonly string[], rows: readonly WrittenRow[], columns: number): string {
  const titles: WrittenRow[] = head.map((line) => [{ lines: [line], columns }]);
  const rowOf = (row: WrittenRow): string =>
    ` <tr height=20 style='height:15.0pt'>\n${row
      .filter(({ covered }) => !covered)
      .map(cellOf)
      .join("\n")}\n </tr>`;
  const widths = Array.from({ length: columns }, () => "  <td width=64 style='width:48pt'></td>").join("\n");
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
.xl65
	{mso-style-parent:style0;
	mso-number-format:"\\@";}
-->
</style>
<!--[if gte mso 9]><xml>
 <x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Stt</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook>
</xml><![endif]-->
</head>

<body link=blue vlink=purple class=xl65>

<table border=0 cellpadding=0 cellspacing=0 width=1200 style='border-collapse:
 collapse;table-layout:fixed;width:900pt'>
 <col class=xl65 width=64 span=${columns} style='mso-width-source:userset;width:48pt'>
${[...titles, ...rows].map(rowOf).join("\n")}
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
${widths}
 </tr>
 <![endif]>
</table>

</body>

</html>
`;
}

function cellOf({ lines, columns, rows }: WrittenRow[number]): string {
  const spans = `${columns ? ` colspan=${columns}` : ""}${rows ? ` rowspan=${rows}` : ""}`;
  const number = lines.length === 1 && /^\d+$/.test(lines[0] ?? "") ? ` align=right x:num` : "";
  return `  <td height=20 class=xl65${spans}${number} style='height:15.0pt'>${lines.map(escaped).join("<br>\n    ")}</td>`;
}

/** A second space in a row is a span of its own. */
function escaped(text: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return safe.replace(/, /, ",<span style='mso-spacerun:yes'>  </span>");
}
