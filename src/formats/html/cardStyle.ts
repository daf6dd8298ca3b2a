/**
 * Styles that make each row of a table a card: its number and title on top, then what the columns name, short figures
 * at the end side below one another, longer texts after their names.
 *
 * @param table - Selector of the tables.
 */
export function cardStyle(table: string): string {
  const row = `${table} tbody tr`;
  const numbered = `${row} > td.center:first-child:not(:empty):has(+ th)`;
  return `
  ${table} :is(table, caption, tbody, th, td) { display: block; width: auto; }
  ${table} table { font-size: .92rem; }
  ${table} :is(thead, colgroup) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  ${row} { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); column-gap: 2rem; border: 1px solid var(--line); border-radius: 6px; margin: .7rem 0; padding: .3rem .7rem; }
  ${row}.group { background: var(--band); border: 0; }
  ${row}.total { border: 2px solid var(--muted); }
  ${row}:has(+ .joined) { margin-bottom: 0; border-bottom: 0; border-radius: 6px 6px 0 0; }
  ${row}.joined { margin-top: 0; border-top: 1px dashed var(--line); border-radius: 0 0 6px 6px; }
  ${row}.joined:has(+ .joined) { border-radius: 0; }
  ${row} > * { grid-column: 1 / -1; border: 0; padding: .25rem 0; text-align: left; background: none; }
  ${row} > :is(.center, .end)[data-label] { grid-column: auto; display: flow-root; text-align: right; font-variant-numeric: tabular-nums; }
  ${row} > :is(.center, .end)[data-label]::before { float: left; max-width: 70%; margin-right: 1rem; text-align: left; }
  ${row} > td:empty:not(.entry) { display: none; }
  ${row} > .entry:empty { border-bottom: 1px dotted var(--muted); }
  ${row} > [data-label]::before { content: attr(data-label) ": "; color: var(--muted); font-weight: 400; font-style: normal; }
  ${row} > [data-label]:has(br)::before { display: block; }
  ${row} > th { font-weight: 700; }
  ${row} > th[data-label]::before { content: none; }
  ${numbered} { grid-area: 1 / 1 / 2 / -1; justify-self: start; color: var(--muted); font-weight: 700; }
  ${numbered}::before { content: none; }
  ${numbered} + th { grid-area: 1 / 1 / 2 / -1; padding-left: 2.2em; }
`;
}
