// Ties between countries: every pair, and the chosen pair over time.

const QUADS = [
  ["material_cooperation", "material cooperation", 1], ["verbal_cooperation", "verbal cooperation", 1],
  ["verbal_conflict", "verbal conflict", -1], ["material_conflict", "material conflict", -1]];
const quadColour = quad => colour(quad.replace("_", "-"));

const MOST_COUNTRIES = 24;

const drawTies = () => {
  const held = data.ties;
  const ties = rowsOf(held);
  const evidence = grouped(rowsOf(held.evidence), "tie_id");
  const tieOf = Object.fromEntries(ties.map(tie => [tie.tie_id, tie]));
  const lifted = ties.some(tie => tie.lift !== null && tie.lift !== undefined);
  const pairName = tie => `${tie.name_a} and ${tie.name_b}`;

  const total = new Map();
  const nameOf = {};
  for (const tie of ties) {
    for (const [code, name] of [[tie.country_a, tie.name_a], [tie.country_b, tie.name_b]]) {
      total.set(code, (total.get(code) ?? 0) + tie.stories);
      nameOf[code] = name;
    }
  }
  const countries = [...total.keys()].sort((a, b) => total.get(b) - total.get(a) || (a < b ? -1 : 1)).slice(0, MOST_COUNTRIES);

  const strength = tie => `${stories(tie.stories)} of ${outlets(tie.sources)}` +
    (tie.lift === null || tie.lift === undefined ? "" : `; ${measure(tie.lift)} times what chance has${between(tie.lift_low, tie.lift_high)}`);

  const drawMap = () => {
    byId("heatmap-note").textContent = `${countries.length < total.size ? `The ${countries.length} countries with the most shared stories, of ${total.size}. ` : ""}Numbers are stories naming both; ` +
      (lifted ? "colours tell how far beyond chance that is: teal more often, orange less often." : "the stronger the colour the more.") + " Click a pair to see it over time.";
    const shade = tie => lifted ? (tie.lift === null ? null : Math.max(-2, Math.min(2, Math.log2(tie.lift)))) : tie.stories;
    const strongest = lifted ? 2 : Math.max(...ties.map(tie => tie.stories));
    const cells = () => ties.filter(tie => countries.includes(tie.country_a) && countries.includes(tie.country_b)).flatMap(tie => {
      const [a, b] = [countries.indexOf(tie.country_a), countries.indexOf(tie.country_b)];
      return [[a, b], [b, a]].map(([x, y]) => ({value: [x, y, shade(tie) ?? 0], tie, itemStyle: shade(tie) === null ? {color: colour("wash")} : {}, label: {color: Math.abs(shade(tie) ?? 0) > 0.55 * strongest ? colour("card") : colour("ink")}}));
    });
    const small = countries.length <= 14;
    byId("heatmap-chart").style.height = `${Math.max(14, Math.min(44, 5 + countries.length * (small ? 2.4 : 1.6)))}rem`;
    const made = chart("heatmap-chart", `Heatmap of ${countries.length} countries; the table below lists the pairs.`, () => ({
      grid: {left: room("heatmap-chart", countries.map(code => nameOf[code])), right: 8, top: 28, bottom: 8},
      xAxis: categoryAxis(countries, {position: "top", splitArea: {show: false}, axisLine: {show: false}, axisLabel: {color: colour("soft"), interval: 0, rotate: small ? 0 : 90}}),
      yAxis: nameAxis("heatmap-chart", countries.map(code => nameOf[code])),
      visualMap: {show: false, min: lifted ? -2 : 0, max: strongest, dimension: 2,
        inRange: {color: lifted ? [colour("less"), colour("wash"), colour("more")] : [colour("wash"), colour("more")]}},
      tooltip: tooltip(point => [element("strong", {}, pairName(point.data.tie)), strength(point.data.tie)]),
      series: [{type: "heatmap", data: cells(), itemStyle: {borderColor: colour("card"), borderWidth: 2, borderRadius: 3},
        label: {show: countries.length <= 18, formatter: point => number(point.data.tie.stories), fontSize: 11.5}, emphasis: {itemStyle: {borderColor: colour("ink"), borderWidth: 1.5}}}]
    }));
    made.chart.on("click", point => show(point.data.tie.tie_id));
    fill(byId("heatmap-table"), table([
      {name: "pair", of: tie => action(pairName(tie), () => show(tie.tie_id))}, {name: "stories", of: tie => number(tie.stories), figures: true},
      {name: "outlets", of: tie => number(tie.sources), figures: true}, {name: "lift", of: tie => measure(tie.lift), figures: true},
      {name: "95 % interval", of: tie => tie.lift === null || tie.lift === undefined ? "–" : `${measure(tie.lift_low)} to ${measure(tie.lift_high)}`, figures: true},
      {name: "cooperation", of: tie => percent(tie.cooperation), figures: true}], ties), element("p", {class: "note"}, `These are ${shownOf(ties.length, held.of, "ties")}.`));
  };

  const choice = byId("tie-choice");
  const told = ties.filter(tie => held.series[tie.tie_id]);
  fill(choice, told.map(tie => element("option", {value: tie.tie_id}, pairName(tie))));
  choice.addEventListener("change", () => show(choice.value));
  let chosen = null;
  let made = null;

  const showContext = drawContext();

  const eventsOf = series => QUADS.filter(([quad]) => series[quad]?.some(value => value > 0));

  const option = () => {
    const series = held.series[chosen];
    const quads = eventsOf(series);
    const two = quads.length > 0;
    const signed = ([quad, , sign]) => series[quad].map(value => value === null ? null : sign * value);
    const most = Math.max(1, ...periods.map((_, i) => Math.max(...[1, -1].map(side => quads.filter(([, , sign]) => sign === side).reduce((sum, [quad]) => sum + (series[quad][i] ?? 0), 0)))));
    return {
      grid: [{left: 48, right: 12, top: 30, height: two ? "40%" : "78%"}, {left: 48, right: 12, bottom: 26, height: two ? "34%" : 0, show: false}],
      axisPointer: {link: [{xAxisIndex: "all"}]},
      xAxis: [categoryAxis(labels, {axisLabel: two ? {show: false} : axisLabel()}), categoryAxis(labels, {gridIndex: 1, show: two, axisLine: {onZero: true, lineStyle: {color: colour("ink")}}, axisLabel: {...axisLabel(), margin: 8}, offset: 0, axisTick: {show: false}, position: "bottom"})],
      yAxis: [valueAxis({name: "stories", nameTextStyle: {color: colour("soft"), align: "left", padding: [0, 0, 0, -34]}, minInterval: 1}),
        valueAxis({gridIndex: 1, show: two, min: -most, max: most, minInterval: 1, name: "events by kind (a story may count in several)", nameTextStyle: {color: colour("soft"), align: "left", padding: [0, 0, 0, -34]}, axisLabel: {...axisLabel(), formatter: value => Math.abs(value)}})],
      tooltip: tooltip(points => {
        const i = points[0].dataIndex;
        const change = series.change?.[i];
        return [element("strong", {}, labels[i]), `${number(series.stories[i])} of ${stories(series.base?.[i] ?? 0)} naming either name both`,
          change === null || change === undefined ? null : element("div", {}, `${change >= 0 ? "+" : "−"}${Math.abs(100 * change).toFixed(0)} points on the period before${between(series.change_low[i], series.change_high[i], value => (100 * value).toFixed(0))}`),
          quads.filter(([quad]) => series[quad][i]).map(([quad, called]) => element("div", {}, `${called}: ${stories(series[quad][i])}`))];
      }, {trigger: "axis", axisPointer: {type: "shadow", shadowStyle: {opacity: 0.25}}}),
      series: [
        {type: "bar", name: "naming either", data: series.base ?? [], barGap: "-100%", barCategoryGap: "22%", itemStyle: {color: colour("rule")}, z: 1, markArea: partial()},
        {type: "bar", name: "naming both", data: series.stories, itemStyle: {color: colour("both")}, z: 2},
        ...quads.map(quad => ({type: "bar", xAxisIndex: 1, yAxisIndex: 1, stack: "events", name: quad[1], data: signed(quad), barCategoryGap: "22%", itemStyle: {color: quadColour(quad[0])}}))
      ]
    };
  };

  const key = quads => fill(byId("tie-key"), element("span", {class: "chips"}, [["both", "stories naming both"], ["rule", "naming either"], ...quads.map(([quad, called]) => [quad.replace("_", "-"), called])].map(([tint, called]) => {
    const swatch = element("span", {class: "swatch"});
    swatch.style.background = `var(--${tint})`;
    const item = element("span", {class: "key"}, swatch, called);
    return item;
  })));

  const showEvidence = period => {
    const tie = tieOf[chosen];
    const all = evidence.get(chosen) ?? [];
    const found = period ? all.filter(passage => passage.period === period) : all.slice(0, 4);
    fill(byId("tie-panel"), element("h3", {}, pairName(tie)), element("p", {class: "kind"}, `${strength(tie)}.`),
      element("h4", {}, period ? `In the text, ${labelOf[period]}` : "In the text, latest periods"),
      quotations(found, [tie.name_a, tie.name_b], "No sentence of this period is on this page; ties/evidence has them all."),
      period ? element("p", {}, action("Latest periods", () => showEvidence(null))) : null, acts(tie));
  };

  const actions = rowsOf(held.actions);
  const acts = tie => {
    const most = actions
      .filter(act => [act.actor_country, act.target_country].every(country => country === tie.country_a || country === tie.country_b))
      .map(act => [`${nameOf[act.actor_country]} → ${nameOf[act.target_country]}: ${act.type.toLowerCase()}`, act.stories]);
    return most.length ? [element("h4", {}, "Who does what"), element("ul", {}, most.map(([named, count]) => element("li", {}, element("span", {}, named), element("span", {}, stories(count)))))] : null;
  };

  const show = id => {
    if (!held.series[id]) return;
    chosen = id;
    choice.value = id;
    const tie = tieOf[id];
    const series = held.series[id];
    byId("tie-title").textContent = `${pairName(tie)} over time`;
    const quads = eventsOf(series);
    byId("tie-said").textContent = quads.length ? "Below, stories that tell of cooperation stand above the line, of conflict below it. Click a period for its sentences." : "Click a period for its sentences.";
    byId("tie-chart").setAttribute("aria-label", `${pairName(tie)} in each of ${periods.length} periods; the table below has the figures.`);
    if (made) made.redraw();
    else {
      made = chart("tie-chart", `${pairName(tie)} over time`, option);
      made.chart.getZr().on("click", event => {
        const at = made.chart.convertFromPixel({xAxisIndex: 0}, event.offsetX);
        if (periods[at]) showEvidence(periods[at].period);
      });
    }
    key(quads);
    showEvidence(null);
    showContext(id);
    fill(byId("tie-table"), table([
      {name: "period", of: i => action(labels[i], () => showEvidence(periods[i].period), `${labels[i]}: show its sentences`)}, {name: "naming both", of: i => number(series.stories[i]), figures: true},
      {name: "naming either", of: i => number(series.base?.[i]), figures: true},
      ...quads.map(([quad, called]) => ({name: called, of: i => number(series[quad][i]), figures: true}))], periods.map((_, i) => i)));
  };

  drawMap();
  if (told.length) show(told[0].tie_id);
  drawTriad(ties, nameOf);
};
