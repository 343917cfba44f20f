// Stories over time.

const drawPeriods = () => {
  if (!periods.length) return;
  const some = periods.some(period => !period.complete);
  const latest = periodsAreCut ? ` These are the latest ${number(periods.length)} of ${number(data.periods.of)} periods; corpus/periods has all.` : "";
  byId("periods-note").textContent = `By first publication${some ? "; pale bars are periods that the corpus covers in part" : ""}.${latest}`;
  chart("periods-chart", `Stories in each of ${periods.length} periods; the table below has the figures.`, () => ({
    grid: {left: 8, right: 8, top: 12, bottom: 4, containLabel: true},
    xAxis: categoryAxis(labels), yAxis: valueAxis({minInterval: 1}),
    tooltip: tooltip(([point]) => [element("strong", {}, point.name), `${stories(point.value)}, ${number(periods[point.dataIndex].articles)} articles`], {trigger: "axis", axisPointer: {type: "shadow", shadowStyle: {opacity: 0.3}}}),
    series: [{type: "bar", barCategoryGap: "22%", data: periods.map(period => ({value: period.stories, itemStyle: {color: colour("accent"), opacity: period.complete ? 0.9 : 0.38}}))}]
  }));
  fill(byId("periods-table"), table([
    {name: "period", of: row => row.label}, {name: "stories", of: row => number(row.stories), figures: true},
    {name: "articles", of: row => number(row.articles), figures: true}, {name: "covered", of: row => row.complete ? "whole" : "in part"}], periods));
};
