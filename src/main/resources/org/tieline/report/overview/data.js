// The data block: tables as {columns, rows, of}, series as {key: {column: [a value a period]}}.

const data = JSON.parse(byId("data").textContent);

/** A table's rows as objects; none where the run has no such table. */
const rowsOf = held => held ? held.rows.map(row => Object.fromEntries(held.columns.map((column, i) => [column, row[i]]))) : [];

const has = (held, column) => Boolean(held) && held.columns.includes(column);

const grouped = (rows, column) => {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[column])) groups.set(row[column], []);
    groups.get(row[column]).push(row);
  }
  return groups;
};

/** The periods, in order: {period, label, complete, articles, stories}. */
const periods = rowsOf(data.periods);
const periodsAreCut = periods.length < data.periods.of;
const labels = periods.map(period => period.label);
const labelOf = Object.fromEntries(periods.map(period => [period.period, period.label]));

/** How many of a table's rows are shown, where it is not all. */
const shownOf = (shown, all, things) => shown < all ? `${number(shown)} of ${number(all)} ${things}` : `all ${number(all)} ${things}`;
