// Terms: their course over time, their bursts, and what sets one part of the corpus apart.

const drawTerms = () => {
  const held = data.terms;
  const common = rowsOf(held);
  drawCommon(held, common);
  if (held.series && Object.keys(held.series).length && periods.length > 1) {
    const add = drawTrends(held, common);
    drawBursts(held, add);
  } else {
    byId("trend-figure").remove();
    byId("burst-figure").remove();
  }
  drawKeyness(held);
};

const drawCommon = (held, common) => {
  byId("common-note").textContent = `In the most stories, of ${number(held.of)} terms; terms/terms has all. Dispersion runs from 0, even over outlets, to 1, one outlet.`;
  fill(byId("common-table"), table([{name: "term", of: term => term.term}, {name: "language", of: term => term.language}, {name: "stories", of: term => number(term.stories), figures: true},
    {name: "outlets", of: term => number(term.sources), figures: true}, {name: "occurrences", of: term => number(term.occurrences), figures: true},
    {name: "per million", of: term => number(term.per_million), figures: true}, {name: "dispersion", of: term => measure(term.dispersion), figures: true}], common));
};

const keyOf = term => `${term.language} ${term.term}`;
const termOf = key => key.slice(key.indexOf(" ") + 1);

const drawTrends = (held, common) => {
  const bursts = rowsOf(held.bursts);
  const keys = Object.keys(held.series);
  const shown = [...new Set([...bursts.map(keyOf), ...common.map(keyOf)])].filter(key => held.series[key]).slice(0, 3);
  /** Wide intervals of small numbers may run out of the picture: they would flatten the lines. */
  const top = () => {
    const most = 1.5 * Math.max(1, ...shown.flatMap(key => held.series[key].per_million.map(value => value ?? 0)));
    const step = 10 ** Math.floor(Math.log10(most));
    return step * [1, 2, 4, 6, 8, 10].find(times => times * step >= most);
  };
  const made = chart("trend-chart", "Terms over time; the table below has the figures.", () => ({
    grid: {left: 56, right: 36, top: 14, bottom: 24}, xAxis: categoryAxis(labels, {boundaryGap: false}), yAxis: valueAxis({min: 0, max: top(), interval: top() / 4, axisLabel: {...axisLabel(), formatter: number}}),
    tooltip: tooltip(points => { const i = points[0].dataIndex; return [element("strong", {}, labels[i]), shown.map(key => element("div", {}, `${termOf(key)}: ${number(held.series[key].per_million[i])} per million${between(held.series[key].per_million_low[i], held.series[key].per_million_high[i], number)}`))]; }, {trigger: "axis"}),
    series: shown.flatMap((key, place) => {
      const series = held.series[key];
      return [...band(key, series.per_million_low, series.per_million_high, category(place)),
        {type: "line", name: termOf(key), data: series.per_million, symbol: "circle", symbolSize: 5, showSymbol: periods.length < 60, itemStyle: {color: category(place)}, lineStyle: {color: category(place), width: 2.2}, markArea: place === 0 ? partial() : undefined}];
    })
  }));
  const refresh = () => {
    made.redraw();
    fill(byId("trend-chips"), shown.map((key, place) => {
      const swatch = element("span", {class: "swatch"});
      swatch.style.background = category(place);
      return element("button", {type: "button", "aria-label": `Take ${termOf(key)} away`, onclick: () => { shown.splice(shown.indexOf(key), 1); refresh(); }}, swatch, termOf(key), " ×");
    }));
    fill(byId("trend-table"), table([{name: "period", of: i => labels[i]}, ...shown.flatMap(key => [{name: termOf(key), of: i => number(held.series[key].per_million[i]), figures: true},
      {name: "95 % interval", of: i => `${number(held.series[key].per_million_low[i])} to ${number(held.series[key].per_million_high[i])}`, figures: true}])], periods.map((_, i) => i)));
  };
  const add = key => { if (held.series[key] && !shown.includes(key)) { shown.push(key); if (shown.length > 5) shown.shift(); refresh(); } };
  fill(byId("trend-names"), keys.map(key => element("option", {value: termOf(key)})));
  byId("trend-search").addEventListener("change", event => {
    const found = keys.find(key => termOf(key) === event.target.value.trim());
    if (found) { add(found); event.target.value = ""; }
  });
  refresh();
  return add;
};

const drawBursts = (held, add) => {
  const bursts = rowsOf(held.bursts).filter(term => held.series[keyOf(term)]).slice(0, 25);
  if (!bursts.length) { byId("burst-figure").remove(); return; }
  byId("burst-note").textContent = `The ${bursts.length} terms whose bursts weigh most (Kleinberg 2003): when a term is suddenly in a larger share of the stories. Click a row to see the term above.`;
  const cells = bursts.flatMap((term, row) => held.series[keyOf(term)].burst_weight.map((weight, i) => [i, row, weight ?? 0]).filter(cell => cell[2] > 0));
  byId("burst-chart").style.height = `${4 + bursts.length * 1.35}rem`;
  const made = chart("burst-chart", "Bursts of terms; the table below lists them.", () => ({
    grid: {left: room("burst-chart", bursts.map(term => term.term)), right: 12, top: 8, bottom: 24}, xAxis: categoryAxis(labels, {splitLine: {show: false}}),
    yAxis: nameAxis("burst-chart", bursts.map(term => term.term), {splitLine: {show: true, lineStyle: {color: colour("rule")}}}),
    visualMap: {show: false, min: 0, max: Math.max(...cells.map(cell => cell[2]), 1e-9), dimension: 2, inRange: {color: [colour("verbal-cooperation"), colour("material-cooperation")]}},
    tooltip: tooltip(point => [element("strong", {}, bursts[point.value[1]].term), `${labels[point.value[0]]}: ${stories(held.series[keyOf(bursts[point.value[1]])].stories[point.value[0]])}`]),
    series: [{type: "heatmap", data: cells, itemStyle: {borderColor: colour("card"), borderWidth: 3, borderRadius: 4}}]
  }));
  made.chart.on("click", point => add(keyOf(bursts[point.value[1]])));
  const when = term => labels.filter((_, i) => held.series[keyOf(term)].burst[i]).join(", ");
  fill(byId("burst-table"), table([{name: "term", of: term => action(term.term, () => add(keyOf(term)), `${term.term}: show it over time`)}, {name: "weight", of: term => measure(term.weight), figures: true}, {name: "periods", of: when}], bursts));
};

const drawKeyness = held => {
  const contrasts = grouped(rowsOf(held.keyness), "contrast");
  if (!contrasts.size) { byId("keyness-figure").remove(); return; }
  const choice = byId("keyness-choice");
  fill(choice, [...contrasts.keys()].map(name => element("option", {value: name}, name)));
  byId("keyness-note").textContent = "Terms that one side uses more than the other, by z (Monroe, Colaresi and Quinn 2008): to the right the contrast's target, to the left its reference. Pale bars have a q-value of .05 or more.";
  const rows = () => {
    const all = contrasts.get(choice.value);
    return [...all.filter(term => term.z > 0).slice(0, 15), ...all.filter(term => term.z <= 0).slice(-15)];
  };
  const made = chart("keyness-chart", "Keyness; the table below has the figures.", () => {
    const terms = rows();
    return {
      grid: {left: 12, right: 12, top: 4, bottom: 20}, xAxis: valueAxis(), yAxis: categoryAxis(terms.map((_, i) => i), {inverse: true, axisLabel: {show: false}, axisLine: {onZero: true, lineStyle: {color: colour("faint")}}}),
      tooltip: tooltip(point => { const term = terms[point.dataIndex]; return [element("strong", {}, term.term), `z ${measure(term.z)}; ${number(term.target_occurrences)} against ${number(term.reference_occurrences)}; in ${number(term.target_stories)} and ${number(term.reference_stories)} stories; q ${measure(term.q_value)}`]; }),
      series: [{type: "bar", barCategoryGap: "24%", data: terms.map(term => ({value: term.z, itemStyle: {color: term.z > 0 ? colour("more") : colour("less"), opacity: term.q_value < 0.05 ? 0.9 : 0.35, borderRadius: 2},
        label: {show: true, position: term.z > 0 ? "left" : "right", formatter: short(term.term, 30), color: colour("ink"), fontSize: 12, opacity: 1}}))}]
    };
  });
  const refresh = () => {
    byId("keyness-chart").style.height = `${3 + rows().length * 1.3}rem`;
    made.chart.resize();
    made.redraw();
    fill(byId("keyness-table"), table([{name: "term", of: term => term.term}, {name: "z", of: term => measure(term.z), figures: true}, {name: "log ratio", of: term => measure(term.log_ratio), figures: true},
      {name: "target", of: term => number(term.target_occurrences), figures: true}, {name: "reference", of: term => number(term.reference_occurrences), figures: true}, {name: "q", of: term => measure(term.q_value), figures: true}], rows()));
  };
  choice.addEventListener("change", refresh);
  refresh();
};
