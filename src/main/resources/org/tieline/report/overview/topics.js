// Topics: where they lie to each other, their words, their course.

const drawTopics = () => {
  const held = data.topics;
  const topics = rowsOf(held);
  const words = grouped(rowsOf(held.words), "topic_id");
  const examples = grouped(rowsOf(held.representatives), "topic_id");
  const mapped = topics.some(topic => topic.x !== null && topic.x !== undefined);
  const timed = Object.keys(held.series).length > 0;
  const largest = Math.max(...topics.map(topic => topic.stories), 1);
  let chosen = topics[0];

  byId("topic-map-title").textContent = mapped ? "A map of the topics" : "The topics by stories";
  byId("topic-map-note").textContent = `${shownOf(topics.length, held.of, "topics")}. ${mapped ? "Near each other where their words are alike; the larger the more stories." : ""} Click a topic for its words.`.replace(/^a/, "A");

  const tint = topic => topic === chosen ? colour("accent") : colour("faint");
  const tip = topic => [element("strong", {}, topic.label), `${stories(topic.stories)}, ${percent(topic.share)}`];
  const map = () => ({
    grid: {left: 20, right: 20, top: 20, bottom: 20},
    xAxis: {type: "value", show: false, scale: true, boundaryGap: ["12%", "12%"]}, yAxis: {type: "value", show: false, scale: true, boundaryGap: ["12%", "12%"]},
    tooltip: tooltip(point => tip(point.data.topic)),
    series: [{type: "scatter", labelLayout: {hideOverlap: true}, data: topics.map(topic => ({
      value: [topic.x, topic.y], topic, symbolSize: 10 + 50 * Math.sqrt(topic.stories / largest), itemStyle: {color: tint(topic), opacity: topic === chosen ? 0.85 : 0.4},
      label: {show: true, position: "bottom", opacity: 1, formatter: short(topic.label, 34), color: colour("ink"), fontSize: 12, fontWeight: topic === chosen ? 700 : 400, textBorderColor: colour("card"), textBorderWidth: 3}
    }))}]
  });
  const bars = () => ({
    grid: {left: room("topic-map", topics.map(topic => topic.label)), right: 50, top: 4, bottom: 4},
    xAxis: {type: "value", show: false}, yAxis: nameAxis("topic-map", topics.map(topic => topic.label)),
    tooltip: tooltip(point => tip(point.data.topic)),
    series: [{type: "bar", barCategoryGap: "28%", label: {show: true, position: "right", color: colour("soft"), formatter: point => number(point.value)}, data: topics.map(topic => ({value: topic.stories, topic, itemStyle: {color: tint(topic), opacity: 0.85, borderRadius: 2}}))}]
  });
  if (!mapped) byId("topic-map").style.height = `${Math.max(8, topics.length * 2.1)}rem`;
  const made = chart("topic-map", `${topics.length} topics; the table below lists them.`, () => mapped ? map() : bars());
  made.chart.on("click", point => show(point.data.topic));

  const line = topic => held.series[String(topic.topic_id)];
  const time = timed ? chart("topic-time", "The chosen topic over time; the table below has the figures.", () => {
    const series = line(chosen);
    return {
      grid: {left: 48, right: 36, top: 14, bottom: 24}, xAxis: categoryAxis(labels, {boundaryGap: false}),
      yAxis: valueAxis({axisLabel: {...axisLabel(), formatter: value => percent(value)}, min: 0}),
      tooltip: tooltip(points => { const i = points[0].dataIndex; return [element("strong", {}, labels[i]), `${percent(series?.share?.[i])} of the stories${between(series?.share_low?.[i], series?.share_high?.[i], percent)}`]; }, {trigger: "axis"}),
      series: [...topics.filter(topic => topic !== chosen && line(topic)).map(topic => ({type: "line", data: line(topic).share, symbol: "none", silent: true, lineStyle: {color: colour("faint"), width: 1, opacity: 0.35}})),
        ...(series ? [...(series.share_low ? band("topic", series.share_low, series.share_high, colour("accent")) : []), {type: "line", data: series.share, symbol: "circle", symbolSize: 5, showSymbol: periods.length < 60, itemStyle: {color: colour("accent")}, lineStyle: {color: colour("accent"), width: 2.5}, markArea: partial()}] : [])]
    };
  }) : null;
  if (!timed) byId("topic-time-figure").remove();

  const show = topic => {
    chosen = topic;
    made.redraw();
    const list = words.get(topic.topic_id) ?? [];
    fill(byId("topic-panel"), element("h3", {}, topic.label),
      element("p", {class: "kind"}, `${stories(topic.stories)}, ${percent(topic.share)} of those in ${topic.language}`, topic.coherence === null || topic.coherence === undefined ? "" : `; coherence ${measure(topic.coherence)}`, topic.stability === null || topic.stability === undefined ? "" : `, stability ${measure(topic.stability)}`),
      element("h4", {}, "Its words"), element("p", {}, list.map(word => word.term).join(", ")),
      examples.has(topic.topic_id) ? [element("h4", {}, "Articles that stand for it"), examples.get(topic.topic_id).map(article => quotation({title: article.title, source: article.article_id}))] : null);
    if (time) {
      byId("topic-time-title").textContent = `${topic.label} over time`;
      time.redraw();
      const series = line(topic);
      fill(byId("topic-time-table"), series ? table([{name: "period", of: i => labels[i]}, {name: "stories", of: i => number(series.stories?.[i]), figures: true},
        {name: "share", of: i => percent(series.share?.[i]), figures: true}, {name: "95 % interval", of: i => series.share_low ? `${percent(series.share_low[i])} to ${percent(series.share_high[i])}` : "–", figures: true}], periods.map((_, i) => i)) : null);
    }
  };
  fill(byId("topic-table"), table([{name: "topic", of: topic => action(topic.label, () => show(topic))}, {name: "stories", of: topic => number(topic.stories), figures: true},
    {name: "share", of: topic => percent(topic.share), figures: true}, {name: "coherence", of: topic => measure(topic.coherence), figures: true}], topics));
  topics.forEach(topic => leads.topic.set(topic.topic_id, () => { show(topic); reach("topic-panel"); }));
  drawHierarchy(held, topics, show);
  show(topics[0]);
};
