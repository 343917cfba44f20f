// Which topics are alike: how they join, the most alike first.

/** The merges of a language as a tree; topics that the page does not show are left out. */
const treesOf = (merges, shown) => {
  const groups = new Map();
  const groupOf = id => groups.get(id) ?? (shown.has(id) ? {name: shown.get(id).label, topic: shown.get(id), depth: 0} : null);
  for (const merge of merges) {
    const parts = [groupOf(merge.topic_id), groupOf(merge.joined_id)];
    const [one, other] = parts;
    groups.set(merge.topic_id, one && other ? {name: "", distance: merge.distance, children: parts} : one ?? other);
    groups.delete(merge.joined_id);
  }
  return [...groups.values()].filter(group => group?.children);
};

const drawHierarchy = (held, topics, show) => {
  const shown = new Map(topics.map(topic => [topic.topic_id, topic]));
  const merges = rowsOf(held.hierarchy);
  const trees = [...grouped(merges, "language")].flatMap(([language, all]) => treesOf(all, shown).map(tree => ({...tree, name: language})));
  if (!trees.length) { byId("topic-tree-figure").remove(); return; }
  const called = id => shown.get(id)?.label ?? `topic ${id}`;
  byId("topic-tree-note").textContent = "Topics whose stories use like words share a branch; the table has the steps and their distances. Click a topic for its words.";
  byId("topic-tree").style.height = `${Math.min(90, 3 + topics.length * 1.7)}rem`;
  const made = chart("topic-tree", `How ${topics.length} topics join; the table below lists each step.`, () => ({
    tooltip: tooltip(point => point.data.topic ? [element("strong", {}, point.data.topic.label), stories(point.data.topic.stories)] : point.data.distance === undefined ? "" : `distance ${measure(point.data.distance)}`),
    series: [{type: "tree", data: [trees.length === 1 ? trees[0] : {name: "", children: trees}], top: 10, bottom: 10, left: 40, right: room("topic-tree", topics.map(topic => topic.label)), edgeShape: "polyline", edgeForkPosition: "50%",
      expandAndCollapse: false, initialTreeDepth: -1, symbol: "circle", symbolSize: 6, itemStyle: {color: colour("soft"), borderWidth: 0}, lineStyle: {color: colour("faint"), width: 1.4, curveness: 0},
      label: {color: colour("soft"), fontSize: 12, position: "left"}, leaves: {itemStyle: {color: colour("accent")}, label: {color: colour("ink"), position: "right", formatter: point => short(point.name, 34)}}}]
  }));
  made.chart.on("click", point => { if (point.data.topic) { show(point.data.topic); reach("topic-panel"); } });
  const name = id => lead("topic", id, called(id));
  fill(byId("topic-tree-table"), table([{name: "step", of: merge => number(merge.step), figures: true}, {name: "language", of: merge => merge.language}, {name: "group of", of: merge => name(merge.topic_id)},
    {name: "is joined by that of", of: merge => name(merge.joined_id)}, {name: "distance", of: merge => measure(merge.distance), figures: true}], merges));
};
