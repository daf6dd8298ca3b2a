import { cardStyle } from "./cardStyle.ts";

/**
 * Styles of the page. Colours stand in one place and follow the reader's setting; a table's letters shrink so that its
 * words stay whole, and below 40rem (broad ones below 64rem) its rows become cards; print
 * takes the measures of Decree 30/2020, Annex I: A4, margins 20 30 20 20 mm, Times New Roman, page numbers from page 2.
 */
export const style: string = `
:root {
  --ink: #0f172a; --muted: #475569; --line: #cbd5e1; --grid: #cbd5e1; --paper: #fff; --desk: #eef1f5; --band: #eef2f7; --accent: #1d4ed8;
  --good: #166534; --good-tint: #e7f5ec; --watch: #a24a06; --watch-tint: #fdf1dc; --bad: #b91c1c; --bad-tint: #fdeaea;
  --quiet: #475569; --quiet-tint: #eef2f7; --quiet-bar: #94a3b8; --dated: #1e3a8a; --recurring: #60a5fa; --continuous: #c7d2e2;
  --on-tone: #fff; --today: #b91c1c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6ebf2; --muted: #a9b6c8; --line: #3a4658; --grid: #3a4658; --paper: #161c26; --desk: #0d1117; --band: #212a38; --accent: #8fb4ff;
    --good: #5fcf88; --good-tint: #14301f; --watch: #f0b25a; --watch-tint: #36270f; --bad: #ff8b8b; --bad-tint: #3b1a1c;
    --quiet: #a9b6c8; --quiet-tint: #212a38; --quiet-bar: #64748b; --dated: #8fb4ff; --recurring: #4778c9; --continuous: #344156;
    --on-tone: #10151d; --today: #ff8b8b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body {
  margin: 0; padding: 2rem 1rem 4rem; color: var(--ink); background: var(--desk);
  font: 1rem/1.6 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
main, .contents { max-width: 62rem; margin: 0 auto; background: var(--paper); border-radius: 6px; box-shadow: 0 1px 4px rgb(15 23 42 / .14); }
main { padding: clamp(1.1rem, 4vw, 3.5rem); overflow-wrap: anywhere; }
main:focus { outline: none; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: .5rem; }

.contents { margin-bottom: 1rem; padding: .6rem clamp(1.1rem, 4vw, 3.5rem); }
.contents summary { font-weight: 700; cursor: pointer; padding: .25rem 0; }
.contents ol { list-style: none; margin: .4rem 0; padding: 0; font-size: .95rem; }
.contents li { padding: .2rem 0; }
.contents .depth-2 { padding-left: 1.2rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }

p { margin: .6em 0; }
h1, h2, h3, h4 { line-height: 1.35; margin: 1.6em 0 .5em; text-wrap: balance; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.2rem; padding-top: .5em; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; }
h4 { font-size: 1rem; font-style: italic; }
ul, ol { padding-left: 1.4rem; margin: .6em 0; }
ul { list-style: "–  "; }
li { margin: .25em 0; }

.letterhead { display: grid; grid-template-columns: 5fr 7fr; gap: .5rem 1.5rem; text-align: center; line-height: 1.45; }
.letterhead p { margin: 0; text-wrap: balance; }
.letterhead .number, .letterhead .letter-subject { grid-column: 1; }
.letterhead .place { grid-area: 2 / 2; }
.agency, .country, .motto { font-weight: 700; }
.agency::after { content: ""; display: block; width: 33%; margin: .3rem auto 0; border-top: 1px solid currentColor; }
.motto span { display: inline-block; padding-bottom: .3rem; border-bottom: 1px solid currentColor; }
.letterhead .number, .letterhead .place, .reference { white-space: pre-wrap; }
.place, .basis, .reference, .unit, .table-note { font-style: italic; }
h1.title { text-align: center; margin: 2rem 0 1.5rem; }
h1.title .type, h1.title .subject { display: block; }
h1.title br { display: none; }
h1.title .subject { font-size: 1.15rem; margin-top: .35rem; }
h1.title::after { content: ""; display: block; width: 30%; max-width: 12rem; margin: .6rem auto 0; border-top: 1px solid currentColor; }
h1.letter-subject { font-size: 1rem; font-weight: 400; margin: 0; }
.addressees { display: flex; justify-content: center; gap: .6rem; margin: 1.5rem 0; }
.addressees p, .addressees ul { margin: 0; }

.notice { padding: .7rem 1rem; border-left: 5px solid var(--quiet); background: var(--quiet-tint); border-radius: 4px; }
.notice.good { border-color: var(--good); background: var(--good-tint); }
.notice.watch { border-color: var(--watch); background: var(--watch-tint); }
.notice.bad { border-color: var(--bad); background: var(--bad-tint); }

.highlights { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: .8rem; margin: 1.2rem 0; }
.highlights div { display: grid; grid-row: span 3; grid-template-rows: subgrid; row-gap: 0; padding: .8rem 1rem; border: 1px solid var(--line); border-top: 5px solid var(--quiet-bar); border-radius: 4px; }
.highlights .good { border-top-color: var(--good); }
.highlights .watch { border-top-color: var(--watch); }
.highlights .bad { border-top-color: var(--bad); }
.highlights dt { font-size: .92rem; color: var(--muted); }
.highlights dd { margin: 0; }
.highlights .figure { font-size: 2rem; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.highlights .note { font-size: .85rem; color: var(--muted); }

.status { display: inline-block; padding: 0 .5em; border-radius: 4px; font-weight: 700; font-size: .92em; line-height: 1.5; color: var(--quiet); background: var(--quiet-tint); }
.status.good { color: var(--good); background: var(--good-tint); }
.status.watch { color: var(--watch); background: var(--watch-tint); }
.status.bad { color: var(--bad); background: var(--bad-tint); }
a.from { text-decoration: underline dotted 1px; text-underline-offset: .22em; }
a.value { color: inherit; }
td .value { display: inline-block; }
a.from:hover { text-decoration: underline solid 2px; }

.table { margin: 1.2rem 0; container-type: inline-size; }
.unit { text-align: right; margin: 0 0 .3rem; font-size: .92rem; }
.table-note { margin: .3rem 0 0; font-size: .92rem; color: var(--muted); }
table { width: 100%; table-layout: fixed; overflow-wrap: break-word; border-collapse: collapse; font-size: clamp(.72rem, 100cqi / var(--ems), .92rem); line-height: 1.45; }
caption { font-weight: 700; font-size: .92rem; text-align: left; padding-bottom: .4rem; }
section.landscape { margin-inline: calc(1.1rem - clamp(1.1rem, 4vw, 3.5rem)); }
th, td { padding: .45em .5em; border: 1px solid var(--line); vertical-align: top; text-align: left; font-weight: 400; }
td.center, th.center, p.center { text-align: center; }
p.center, figcaption, .form-head .title { text-wrap: balance; }
td.end, th.end { text-align: right; font-variant-numeric: tabular-nums; }
.header th { font-weight: 700; text-align: center; vertical-align: middle; background: var(--band); }
.numbers td { font-style: italic; font-size: .85em; text-align: center; color: var(--muted); }
.group th, .group td, .total th, .total td { font-weight: 700; }
.group th, .group td { background: var(--band); }
.total th, .total td { border-top: 2px solid var(--muted); }

figure { margin: 1.6rem 0; }
figcaption { margin-top: .5rem; text-align: center; font-weight: 700; font-size: .95rem; }
figure .narrow { display: none; }
svg.chart { display: block; max-width: 100%; height: auto; margin: 0 auto; font-family: "Liberation Sans", Arial, Helvetica, sans-serif; }
details { margin-top: .5rem; }
details summary { cursor: pointer; color: var(--accent); font-size: .92rem; width: fit-content; }
.chart .paper, .chart .halo { stroke: var(--paper); }
.chart rect.paper, .chart .chip { fill: var(--paper); stroke: none; }
.chart circle.paper { fill: var(--paper); }
.chart .ink, .chart .target { fill: var(--ink); }
.chart .muted { fill: var(--muted); }
.chart .band { fill: var(--band); }
.chart .grid { stroke: var(--grid); }
.chart .target-line { stroke: var(--ink); }
.chart .muted-line { stroke: var(--muted); }
.chart .tone-good { fill: var(--good); } .chart .tone-watch { fill: var(--watch); } .chart .tone-bad { fill: var(--bad); } .chart .tone-quiet { fill: var(--quiet-bar); }
.chart .tone-good-line { stroke: var(--good); } .chart .tone-watch-line { stroke: var(--watch); } .chart .tone-bad-line { stroke: var(--bad); } .chart .tone-quiet-line { stroke: var(--quiet-bar); }
.chart .span-dated { fill: var(--dated); } .chart .span-recurring { fill: var(--recurring); } .chart .span-continuous { fill: var(--continuous); }
.chart .span-undated { fill: var(--paper); stroke: var(--quiet-bar); } .chart .stroke { fill: var(--quiet-bar); }
.chart .line-1 { fill: var(--accent); } .chart .line-2 { fill: var(--muted); } .chart .line-3 { fill: var(--watch); }
.chart .line-1-line { stroke: var(--accent); } .chart .line-2-line { stroke: var(--muted); } .chart .line-3-line { stroke: var(--watch); }
.chart .today { fill: var(--today); } .chart .today-line { stroke: var(--today); }
.chart .on-tone { fill: var(--on-tone); } .chart .on-tone-line { stroke: var(--on-tone); }

.form-head { display: grid; grid-template-columns: 1fr 1.6fr 1fr; gap: 1rem; margin: 1.2rem 0; font-size: .95rem; }
.form-head p { margin: 0; }
.form-head .start p:first-child, .form-head .title { font-weight: 700; }
.form-head .middle { text-align: center; }
.form-head .middle p:not(.title) { font-style: italic; }

.closing { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin: 2.2rem 0; break-inside: avoid; }
.recipients { font-size: .9rem; }
.recipients > p { font-weight: 700; font-style: italic; margin: 0; }
.recipients ul { margin: .2rem 0; padding-left: 1rem; list-style: "- "; }
.signature { grid-column: 2; text-align: center; font-weight: 700; }
.signature p { margin: 0; }
.signature .name { margin-top: 4.5rem; }
.annex { margin-top: 3rem; }
.annex-title { text-align: center; }
.annex-title span { display: block; }
.annex-title .annex-label { font-weight: 700; }
.reference { text-align: center; }
.sources { margin-top: 3rem; font-size: .9rem; color: var(--muted); }
.sources li:target { background: var(--watch-tint); color: var(--ink); }

@media (min-width: 88rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 62rem); gap: 1.5rem; justify-content: center; align-items: start; }
  main, .contents { margin: 0; }
  main:only-of-type { grid-column: 2; }
  .contents { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: .8rem 1.2rem; }
  .contents summary { list-style: none; cursor: default; pointer-events: none; color: inherit; }
  .contents details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
@media screen and (max-width: 40rem) {
  body { padding: 0 0 2rem; }
  main, .contents { border-radius: 0; box-shadow: none; }
  .letterhead, .closing, .form-head { grid-template-columns: 1fr; }
  .letterhead .place { grid-area: auto; }
  .signature { grid-column: 1; grid-row: 1; }
  .nation { order: -1; }
  .form-head .middle { order: -1; }
  .highlights { grid-template-columns: 1fr 1fr; }
  .highlights div:last-child:nth-child(odd) { grid-column: 1 / -1; }
  figure .wide { display: none; }
  figure .narrow { display: block; }
}
@media screen and (max-width: 40rem) {${cardStyle(".table")}}
@media screen and (max-width: 64rem) {${cardStyle(".table.broad")}}
@page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
@page landscape { size: A4 landscape; margin: 20mm; }
@media print {
  :root {
    --ink: #000; --muted: #333; --line: #555; --grid: #ccc; --paper: #fff; --band: #efefef; --accent: #000; --good: #14532d; --watch: #713f12; --bad: #7f1d1d;
    --quiet: #333; --good-tint: #fff; --watch-tint: #fff; --bad-tint: #fff; --quiet-tint: #fff; --dated: #1e3a8a; --recurring: #60a5fa;
    --continuous: #c7d2e2; --quiet-bar: #94a3b8; --on-tone: #fff; --today: #7f1d1d;
  }
  body { display: block; padding: 0; background: none; font: 13pt/1.4 "Times New Roman", "Liberation Serif", Tinos, serif; }
  main { padding: 0; max-width: none; box-shadow: none; border-radius: 0; }
  table { width: calc(100% - 1px); }
  .skip, .contents, .sources, details { display: none; }
  h1, h2, h3, h4 { break-after: avoid; font-size: 13pt; margin: .9em 0 .4em; }
  h1.title .type, h1.title .subject { font-size: 14pt; }
  h2 { border: 0; padding: 0; }
  p { text-align: justify; margin: 6pt 0; orphans: 2; widows: 2; }
  section.body > p { text-indent: 1cm; }
  section.body > p.notice, .table p, .form-head p { text-indent: 0; }
  .letterhead p, .title, .signature p, p.center, .reference, .form-head .middle p { text-align: center; }
  .form-head .start p, .form-head .end p, .recipients p { text-align: left; }
  .unit { text-align: right; }
  .letterhead { font-size: 12pt; }
  .letterhead .motto, .letterhead .place, .letterhead .number { font-size: 13pt; }
  .recipients { font-size: 11pt; } .recipients > p { font-size: 12pt; }
  a, a.from { color: inherit; text-decoration: none; }
  .status { padding: 0; background: none; }
  .highlights { grid-template-columns: repeat(auto-fit, minmax(23mm, 1fr)); gap: 3mm; margin: 8pt 0; break-inside: avoid; }
  .highlights div { padding: 1.5mm 2mm; }
  .table, figure { margin: 8pt 0 10pt; }
  .table { container-type: normal; }
  .notice { padding: 4pt 8pt; }
  h1.title { margin: 16pt 0 10pt; }
  .addressees { margin: 10pt 0; }
  .closing { margin: 14pt 0 0; }
  .closing, .closing > div { break-inside: avoid; }
  .highlights .figure { font-size: 18pt; } .highlights dt, .highlights .note { font-size: 10pt; }
  table, caption { font-size: 11pt; line-height: 1.3; }
  thead { display: table-header-group; }
  tr, figure, .notice, .form-head { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  tr.group, caption, section.body > :last-child, p:has(+ .table), p:has(+ ul), p:has(+ ol) { break-after: avoid; }
  .table.short { break-inside: avoid; }
  .table.wide table { font-size: 10pt; }
  th, td { padding: 2pt 4pt; }
  figure svg.chart { max-height: 235mm; }
  section.landscape { page: landscape; break-before: page; margin-inline: 0; }
  section.annex { break-before: page; margin: 0; }
}
`;
