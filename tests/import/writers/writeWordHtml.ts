import type { WrittenRow } from "./layout.ts";

export interface WordHtmlStyle {
  /** What the page declares, and what letters beyond it become: none, or numbers of characters. */
  readonly charset: "utf-8" | "windows-1258" | "windows-1252";
  /** True: numbers and bullets are lists, their marks in spans for readers that know no lists. */
  readonly lists?: boolean;
  /** True: a line break by hand in the middle of every long sentence. */
  readonly softBreaks?: boolean;
}

/** Words at which Word breaks the lines of its source, wherever they stand. */
const sourceWidth = 78;

/** The page Word writes by "Save as web page": styles of its own, conditional comments, spans in spans, wrapped source. */
export function writeWordHtml(head: readonly string[], rows: readonly WrittenRow[], style: WordHtmlStyle): string {
  const words = (line: string): string => letters(style.softBreaks ? softBroken(line) : line, style.charset);
  const cellOf = ({ lines, columns, rows: down }: WrittenRow[number]): string => {
    const spans = `${columns ? ` colspan=${columns}` : ""}${down ? ` rowspan=${down}` : ""}`;
    const content = lines.length === 0 ? [empty] : lines.map((line) => paragraph(line, words, style.lists ?? false));
    return `  <td width=64${spans} valign=top style='width:48.0pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n${content.join("\n")}\n  </td>`;
  };
  const rowOf = (row: WrittenRow, index: number): string =>
    ` <tr style='mso-yfti-irow:${index}'>\n${row
      .filter(({ covered }) => !covered)
      .map(cellOf)
      .join("\n")}\n </tr>`;
  const table = `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n${rows.map(rowOf).join("\n")}\n</table>`;
  const above = head.map((line) => paragraph(line, words, false)).join("\n\n");
  return `${start(style.charset)}\n${above}\n\n${table}\n\n${empty}\n\n</div>\n\n<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>xem lại</p></div></div>\n\n</body>\n\n</html>\n`.replace(
    /\n/g,
    "\r\n",
  );
}

function paragraph(line: string, words: (line: string) => string, lists: boolean): string {
  const [, mark, rest] = (lists && /^(- |[a-z]\) |\d+$|[IVX]+$)(.*)$/s.exec(line)) || ["", "", line];
  const number = mark === "" || mark === undefined ? "" : listMark(mark.trim(), line.length);
  const list =
    number === ""
      ? "MsoNormal style='text-align:justify'"
      : "MsoListParagraph style='text-indent:-18.0pt;\n  mso-list:l0 level1 lfo1'";
  return wrapped(
    `  <p class=${list}>${number}<b style='mso-bidi-font-weight:normal'><span lang=VI style='font-size:13.0pt;mso-ansi-language:VI'>${words(rest ?? "")}<o:p></o:p></span></b>${remark}</p>`,
  );
}

/** Where a reviewer's remark points to, and what he struck out. */
const remark = `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span><del cite="mailto:A">bỏ</del>`;

/** Bullets are letters of fonts that draw them. */
const bullets = [
  ["·", "Symbol"],
  ["§", "Wingdings"],
  ["o", '"Courier New"'],
  ["Ø", "Wingdings"],
] as const;

/** What a browser shows of a list; each text has the bullet its length picks. */
function listMark(mark: string, length: number): string {
  const [sign, font] = (mark === "-" ? bullets[length % bullets.length] : undefined) ?? [mark, '"Times New Roman"'];
  return `<![if !supportLists]><span lang=VI style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;
}

const empty = "  <p class=MsoNormal><span lang=VI style='font-size:13.0pt'><o:p>&nbsp;</o:p></span></p>";

const softBroken = (line: string): string => line.replace(/^(.{30,}?\p{Ll}) (?=\p{Ll})/u, "$1\u2028");

function letters(text: string, charset: WordHtmlStyle["charset"]): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const broken = escaped.replace(/\u2028/g, "<br>\n  ");
  return charset === "windows-1252"
    ? broken.replace(/[^\u0020-\u007e\n]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    : broken;
}

/** Breaks the source at spaces, inside tags as well as in the middle of sentences. */
function wrapped(source: string): string {
  let column = 0;
  return source.replace(/[^ \n]*[ \n]?/g, (word) => {
    column = word.endsWith("\n") ? 0 : column + word.length;
    if (column < sourceWidth || !word.endsWith(" ")) return word;
    column = 2;
    return `${word.slice(0, -1)}\n  `;
  });
}

const start = (charset: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=${charset}">
<meta name=ProgId content=Word.Document>
<title>KE HOACH</title>
<!--[if gte mso 9]><xml>
 <o:DocumentProperties><o:Author>Stt</o:Author></o:DocumentProperties>
 <w:WordDocument><w:View>Normal</w:View></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Times New Roman",serif;}
 @list l0:level1 {mso-level-text:"%1\\)"; mso-level-tab-stop:none;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
<!--[if !mso]><!--><style>v\\:* {behavior:url(#default#VML);}</style><!--<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt'>

<div class=WordSection1>
`;
