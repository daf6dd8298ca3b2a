/**
 * Styles of the buttons that `sortScript` makes; paper and cards on a phone show titles only. A button's own box would be printed
 * on the first page of a table alone.
 */
export const sortStyle = `
th button { all: unset; cursor: pointer; }
th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
th[data-column] button::after { content: " ↕"; color: var(--muted); font-weight: 400; }
th[aria-sort="ascending"] button::after { content: " ▲"; color: inherit; }
th[aria-sort="descending"] button::after { content: " ▼"; color: inherit; }
@media print { th button { display: contents; } th[data-column] button::after { display: none; } }
@media screen and (max-width: 40rem) { th button { visibility: hidden; } }
@media screen and (max-width: 64rem) { .broad th button { visibility: hidden; } }
`;

/**
 * Makes each title of a sortable table a button: upwards, downwards, as printed. Rows move between the group and total
 * rows they stand under; what is empty stands last. Without it the page lacks nothing but this.
 */
export const sortScript = `
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  const printed = [...body.rows];
  const language = document.documentElement.lang;
  const keyOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (a, b) =>
    a !== "" && b !== "" && !isNaN(a) && !isNaN(b) ? a - b : a.localeCompare(b, language, { numeric: true });
  const arrange = (column, sign) => {
    const parts = [[]];
    for (const row of printed) {
      if (row.className === "row") parts.at(-1).push(row);
      else parts.push([row], []);
    }
    for (const part of parts) {
      if (sign !== 0 && part.length > 1)
        part.sort((a, b) => {
          const [one, other] = [keyOf(a, column), keyOf(b, column)];
          return (one === "") - (other === "") || sign * compare(one, other);
        });
      body.append(...part);
    }
  };
  for (const title of table.querySelectorAll("th[data-column]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...title.childNodes);
    title.append(button);
    button.addEventListener("click", () => {
      const sorted = title.getAttribute("aria-sort");
      const next = sorted === null ? "ascending" : sorted === "ascending" ? "descending" : undefined;
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      if (next !== undefined) title.setAttribute("aria-sort", next);
      arrange(Number(title.dataset.column), { ascending: 1, descending: -1 }[next] ?? 0);
    });
  }
}
`;
