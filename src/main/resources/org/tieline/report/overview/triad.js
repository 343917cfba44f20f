// Three countries: how each two are tied, and how often all three meet.

const SIDE = 70;
const ABOVE = 45;

const drawTriad = (ties, nameOf) => {
  const tieOf = (a, b) => ties.find(tie => tie.tie_id === (a < b ? `${a}-${b}` : `${b}-${a}`));
  const rows = rowsOf(data.ties.triads);
  const triads = new Map();
  const add = (a, b, c, row) => {
    const id = [a, b, c].sort().join("-");
    if (!triads.has(id)) triads.set(id, {id, countries: [a, b, c].sort(), rows: []});
    if (row) triads.get(id).rows.push(row);
  };
  rows.forEach(row => add(row.country_a, row.country_b, row.country_c, row));
  if (!rows.length) {
    const codes = [...new Set(ties.slice(0, 20).flatMap(tie => [tie.country_a, tie.country_b]))].slice(0, 8);
    codes.forEach((a, i) => codes.slice(i + 1).forEach((b, j) => codes.slice(i + j + 2).forEach(c => { if (tieOf(a, b) && tieOf(a, c) && tieOf(b, c)) add(a, b, c); })));
  }
  const weight = triad => triad.rows.reduce((sum, row) => sum + row.stories, 0) || [[0, 1], [0, 2], [1, 2]].reduce((sum, [i, j]) => sum + (tieOf(triad.countries[i], triad.countries[j])?.stories ?? 0), 0);
  const listed = [...triads.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, 40);
  if (!listed.length) { byId("triad").remove(); return; }
  const called = triad => triad.countries.map(code => nameOf[code] ?? code).join(", ");
  const choice = byId("triad-choice");
  fill(choice, listed.map(triad => element("option", {value: triad.id}, called(triad))));
  byId("triad-note").textContent = "The thicker a side the more stories name its two ends; teal where most events are of cooperation, orange where most are of conflict.";

  let chosen = listed[0];
  const sides = [[0, 1, "ab"], [0, 2, "ac"], [1, 2, "bc"]];
  const tint = tie => tie?.cooperation === null || tie?.cooperation === undefined ? colour("faint") : tie.cooperation >= 0.5 ? colour("more") : colour("less");
  const tieOfSide = ([i, j]) => tieOf(chosen.countries[i], chosen.countries[j]);

  const made = chart("triad-chart", "A triangle of three countries; the words beside it have the figures.", () => {
    // Places in pixels of the box, so that the picture is not stretched.
    const width = Math.min(560, byId("triad-chart").clientWidth - 2 * SIDE);
    const height = byId("triad-chart").clientHeight - 2 * ABOVE;
    const corners = [[width / 2, 0], [0, height], [width, height]];
    const margin = (byId("triad-chart").clientWidth - width) / 2;
    const most = Math.max(1, ...sides.map(side => tieOfSide(side)?.stories ?? 0));
    return {series: [{
      type: "graph", layout: "none", left: margin, right: margin, top: ABOVE, bottom: ABOVE, silent: true,
      label: {show: true, color: colour("ink"), fontSize: 15, fontWeight: 600, textBorderColor: colour("card"), textBorderWidth: 4},
      data: chosen.countries.map((code, i) => ({name: nameOf[code] ?? code, id: code, x: corners[i][0], y: corners[i][1], symbolSize: 22, itemStyle: {color: colour("ink")}, label: {position: i === 0 ? "top" : "bottom"}})),
      links: sides.filter(tieOfSide).map(side => {
        const tie = tieOfSide(side);
        return {source: chosen.countries[side[0]], target: chosen.countries[side[1]], lineStyle: {width: 1.5 + 16 * tie.stories / most, color: tint(tie), opacity: 0.85, curveness: 0},
          label: {show: true, formatter: stories(tie.stories), position: "middle", distance: -9, color: colour("ink"), fontSize: 13, backgroundColor: colour("card"), padding: [3, 6], borderRadius: 3}};
      })
    }]};
  });

  const words = () => {
    const [a, b, c] = chosen.countries;
    const three = chosen.rows.reduce((sum, row) => sum + row.stories, 0);
    const expected = chosen.rows.reduce((sum, row) => sum + (row.expected ?? 0), 0);
    fill(byId("triad-panel"), element("h3", {}, called(chosen)),
      chosen.rows.length ? element("p", {}, `${stories(three)} name all three${periodsAreCut ? ` in the latest ${number(periods.length)} periods` : ""}${expected ? `; ${measure(expected)} would if names met by chance` : ""}.`) : null,
      element("ul", {}, sides.map(side => {
        const tie = tieOfSide(side);
        return element("li", {}, element("span", {}, `${nameOf[chosen.countries[side[0]]]} and ${nameOf[chosen.countries[side[1]]]}`),
          element("span", {}, tie ? `${stories(tie.stories)}${tie.lift === null || tie.lift === undefined ? "" : `, lift ${measure(tie.lift)}`}${tie.cooperation === null || tie.cooperation === undefined ? "" : `, ${percent(tie.cooperation)} cooperation`}` : "no story"));
      })), balance(a, b, c), given());
    fill(byId("triad-table"), chosen.rows.length ? table([{name: "period", of: row => labelOf[row.period]}, {name: "stories", of: row => number(row.stories), figures: true}, {name: "by chance", of: row => measure(row.expected), figures: true},
      ...sides.map(side => ({name: `${chosen.countries[side[0]]}-${chosen.countries[side[1]]} given ${third(side)}`, of: row => partialOf(row, side), figures: true}))], [...chosen.rows].sort((one, other) => one.period < other.period ? -1 : 1)) : null);
  };

  const third = ([i, j]) => chosen.countries[3 - i - j];
  const known = value => value !== null && value !== undefined;
  /** How two are tied where the third is held fast, as a log odds ratio. */
  const partialOf = (row, [, , side]) => known(row[`partial_${side}`]) ? `${measure(row[`partial_${side}`])} (${measure(row[`partial_${side}_low`])} to ${measure(row[`partial_${side}_high`])})` : "–";

  /** The latest period in which two can be compared with and without the third. */
  const given = () => {
    const latest = side => chosen.rows.filter(row => known(row[`partial_${side[2]}`])).sort((one, other) => one.period < other.period ? 1 : -1)[0];
    const told = sides.filter(latest);
    return chosen.rows.length ? [element("h4", {}, "With the third given"),
      told.length ? element("ul", {}, told.map(side => element("li", {}, element("span", {}, `${nameOf[chosen.countries[side[0]]]} and ${nameOf[chosen.countries[side[1]]]}, given ${nameOf[third(side)] ?? third(side)}`),
        element("span", {}, partialOf(latest(side), side), element("small", {}, ` ${labelOf[latest(side).period]}`))))) : null,
      element("p", {class: "kind"}, told.length ? "Log odds ratio of the latest period that has one, with its 95 % interval: 0 where the two are named independently of each other, over 0 where they are tied whether the third is named or not." : "In no period do stories with the third and without it compare.")] : null;
  };

  const balance = () => {
    const told = chosen.rows.find(row => row.balance !== null && row.balance !== undefined);
    return told ? element("p", {class: "kind"}, `Balance in ${labelOf[told.period] ?? "the whole"}: ${told.balance}.`) : null;
  };

  choice.addEventListener("change", () => { chosen = triads.get(choice.value); made.redraw(); words(); });
  words();
};
