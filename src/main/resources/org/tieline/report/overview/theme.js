// Colours from the style sheet, and charts that follow it into the dark, onto paper and into narrow windows.

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const dark = matchMedia("(prefers-color-scheme: dark)");
const LIGHT = ["#0f6f7b", "#c2603a", "#5b6bb0", "#8a7b1e", "#9a4d78", "#3d8b57", "#7a5c3e", "#4d7fa8"];
const DARK = ["#62c0c4", "#ee9a6b", "#9aa8ea", "#d1c05c", "#d98fb8", "#7fcb98", "#c6a17c", "#8dbbe0"];

let printing = false;
const isDark = () => dark.matches && !printing;
/** A colour for each of the first eight, grey for the rest. */
const category = place => place < LIGHT.length ? (isDark() ? DARK : LIGHT)[place] : colour("faint");

const charts = [];

/** Draws into the element now and whenever the theme changes; draw() gives the option. */
const chart = (id, label, draw) => {
  const box = byId(id);
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", label);
  const drawn = echarts.init(box, null, {renderer: "canvas", devicePixelRatio: Math.max(2, devicePixelRatio)});
  const made = {chart: drawn, box, redraw: () => drawn.setOption({...common(), ...draw()}, true)};
  made.redraw();
  charts.push(made);
  new ResizeObserver(() => { if (!printing && !matchMedia("print").matches) { drawn.resize(); made.redraw(); } }).observe(box);
  return made;
};

const common = () => ({animation: false, textStyle: {fontFamily: colour("sans"), color: colour("ink")}, backgroundColor: "transparent"});

const axisLabel = () => ({color: colour("soft"), fontSize: 12, hideOverlap: true});
const categoryAxis = (values, more = {}) => ({type: "category", data: values, axisTick: {show: false}, axisLine: {lineStyle: {color: colour("faint")}}, axisLabel: axisLabel(), ...more});
const valueAxis = (more = {}) => ({type: "value", axisLabel: axisLabel(), splitLine: {lineStyle: {color: colour("rule")}}, splitNumber: 4, ...more});

/** A list of names down the side of a picture, cut to the room that the window leaves them. */
const room = (box, names) => Math.min(20 + 7.4 * Math.max(...names.map(name => name.length)), 240, Math.round(byId(box).clientWidth * 0.36));
const nameAxis = (box, names, more = {}) => categoryAxis(names, {inverse: true, axisLine: {show: false}, ...more,
  axisLabel: {color: colour("ink"), interval: 0, width: room(box, names) - 12, overflow: "truncate", ellipsis: "…", ...more.axisLabel}});

/** A tooltip whose content is elements, so that no text is read as HTML. */
const tooltip = (content, more = {}) => ({
  confine: true, appendToBody: false, backgroundColor: colour("card"), borderColor: colour("rule"), borderWidth: 1, padding: [8, 10],
  formatter: params => element("div", {class: "tip"}, content(params)), ...more
});

/** The band between two lines, as a stack of an unseen one and the difference. */
const band = (name, low, high, tint, more = {}) => [
  {type: "line", name: `${name} low`, data: low, stack: name, symbol: "none", lineStyle: {opacity: 0}, silent: true, tooltip: {show: false}, ...more},
  {type: "line", name: `${name} high`, data: high.map((value, i) => value === null || low[i] === null ? null : value - low[i]), stack: name, symbol: "none",
    lineStyle: {opacity: 0}, areaStyle: {color: tint, opacity: 0.16}, silent: true, tooltip: {show: false}, ...more}
];

/** Marks periods that the corpus covers in part. */
const partial = () => {
  const marked = periods.filter(period => !period.complete);
  return marked.length === 0 || marked.length === periods.length ? undefined : {
    silent: true, itemStyle: {color: colour("wash"), opacity: 0.8},
    data: marked.map(period => [{xAxis: period.label}, {xAxis: period.label}])
  };
};

dark.addEventListener("change", () => charts.forEach(made => made.redraw()));
// Paper is white; the style sheet fits the drawings to its width.
const print = on => { printing = on; charts.forEach(made => made.redraw()); };
addEventListener("beforeprint", () => print(true));
addEventListener("afterprint", () => print(false));
