// Elements from text: what comes from the corpus is never read as HTML.

const byId = id => document.getElementById(id);

/** An element; attributes named on... are listeners, children that are no nodes are text. */
const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ""));
  return made;
};

const fill = (parent, ...children) => parent.replaceChildren(...children.flat(Infinity).filter(Boolean));

/** A button that looks like a link and does something on this page. */
const action = (text, act, label) => element("button", {type: "button", class: "name", onclick: act, "aria-label": label}, text);

/** Goes to a panel, with the keyboard too. */
const reach = id => {
  byId(id).scrollIntoView({block: "center"});
  byId(id).focus({preventScroll: true});
};

/** A table of rows; a column is {name, of(row), figures}. */
const table = (columns, rows) =>
  element("table", {},
    element("thead", {}, element("tr", {}, columns.map(column => element("th", {scope: "col", class: column.figures ? "figures" : null}, column.name)))),
    element("tbody", {}, rows.map(row => element("tr", {}, columns.map(column => element("td", {class: column.figures ? "figures" : null}, column.of(row) ?? "–"))))));

const isWeb = address => typeof address === "string" && /^https?:\/\/[^\s"'<>]+$/i.test(address);

/** The text as a link where the address is one of the web's. */
const linked = (text, address) => isWeb(address) ? element("a", {href: address, rel: "noopener noreferrer"}, text) : text;

const whole = new Intl.NumberFormat("en", {maximumFractionDigits: 0});
const number = value => value === null || value === undefined ? "–" : whole.format(value);
const measure = value => value === null || value === undefined ? "–" : value.toFixed(Math.abs(value) < 10 ? 2 : 0);
const percent = share => share === null || share === undefined ? "–" : `${(100 * share).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
const stories = count => count === 1 ? "1 story" : `${number(count)} stories`;
const outlets = count => count === 1 ? "1 outlet" : `${number(count)} outlets`;
const between = (low, high, format = measure) => low === null || low === undefined ? "" : ` (95 % interval ${format(low)} to ${format(high)})`;
const short = (text, length) => text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
