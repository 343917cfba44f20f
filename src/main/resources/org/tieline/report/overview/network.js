// The network: who is named together with whom.

const MARGIN = 30;
/** Names stand to the right of their circles. */
const RIGHT = 120;

/** Why network/edges holds no association for a link. */
const WITHOUT_ASSOCIATION = {
  selection: "chance can't be told: the query that chose the corpus names one of them",
  everywhere: "chance can't be told: one of them is in over 80 % of stories"
};

const drawNetwork = () => {
  const held = data.network;
  const nodes = rowsOf(held);
  const edges = rowsOf(held.edges);
  const communities = rowsOf(held.communities);
  const passages = grouped(rowsOf(held.passages), "key");
  const nodeOf = Object.fromEntries(nodes.map(node => [node.entity_id, node]));
  const [across, down] = [0, 1].map(axis => held.places.map(place => place[axis]));
  const roomy = () => [byId("network-chart").clientWidth - MARGIN - RIGHT, byId("network-chart").clientHeight - 2 * MARGIN];
  const sizeOf = node => Math.min(1, roomy()[0] / 560) * (7 + 34 * Math.sqrt(node.strength / strongest));

  /**
   * Places in pixels: each axis fills the box; then circles and the names beside them, as far as there is room, are
   * moved apart, each pair along the axis on which less is to be moved.
   */
  const spread = () => {
    const limits = roomy();
    const at = [across, down].map((axis, side) => { const [least, most] = [Math.min(...axis), Math.max(...axis)]; return axis.map(value => most === least ? limits[side] / 2 : limits[side] * (value - least) / (most - least)); });
    const name = Math.min(1, limits[0] * limits[1] / (nodes.length * 9000));
    const half = nodes.map(node => [sizeOf(node) / 2 + 3 + name * Math.min(150, 6.6 * Math.min(28, node.name.length)) / 2, Math.max(sizeOf(node) / 2 + 3, 10)]);
    const middle = i => [at[0][i] + half[i][0] - sizeOf(nodes[i]) / 2, at[1][i]];
    for (let round = 0; round < 120; round++) {
      for (let a = 0; a < nodes.length; a++) {
        for (let b = a + 1; b < nodes.length; b++) {
          const [from, to] = [middle(a), middle(b)];
          const over = [0, 1].map(side => half[a][side] + half[b][side] - Math.abs(to[side] - from[side]));
          if (over[0] > 0 && over[1] > 0) {
            const side = over[0] < over[1] ? 0 : 1;
            const move = (to[side] >= from[side] ? 1 : -1) * over[side] * 0.3;
            at[side][a] = Math.min(limits[side], Math.max(0, at[side][a] - move));
            at[side][b] = Math.min(limits[side], Math.max(0, at[side][b] + move));
          }
        }
      }
    }
    return nodes.map((_, i) => [at[0][i], at[1][i]]);
  };
  let places = [];
  const panel = byId("network-panel");
  const strongest = Math.max(...nodes.map(node => node.strength), 1);
  const most = Math.max(...edges.map(edge => edge.stories), 1);
  let backbone = false;
  let community = null;
  let chosen = null;

  byId("network-note").textContent = `The picture shows ${shownOf(nodes.length, held.of, "names")}, the strongest first, and ${shownOf(edges.length, held.edges.of, "links")}; network/nodes and network/edges have all. Larger circles are named together with others in more stories; colours are communities; close means strongly linked. Click a name or a link for its sentences; click and scroll to zoom.`;

  const faded = node => community !== null && node.community !== community;
  const shownEdges = () => backbone ? edges.filter(edge => edge.backbone) : edges;

  const made = chart("network-chart", `Network of ${nodes.length} names and ${edges.length} links; the tables below list them.`, () => { places = spread(); return {
    tooltip: tooltip(point => point.dataType === "edge" ? edgeTip(point.data.edge) : nodeTip(point.data.node), {trigger: "item"}),
    series: [{
      type: "graph", layout: "none", roam: "move", scaleLimit: {min: 0.6, max: 12}, left: MARGIN, right: RIGHT, top: MARGIN, bottom: MARGIN, nodeScaleRatio: 0.4,
      selectedMode: "single", edgeSymbol: ["none", "none"], labelLayout: {hideOverlap: true},
      select: {itemStyle: {borderColor: colour("ink"), borderWidth: 2.5}, lineStyle: {color: colour("ink")}, label: {show: true, fontWeight: 700}},
      emphasis: {focus: "adjacency", label: {show: true}, lineStyle: {opacity: 0.9}}, blur: {itemStyle: {opacity: 0.15}, lineStyle: {opacity: 0.04}, label: {opacity: 0.15}},
      data: nodes.map((node, i) => ({
        id: node.entity_id, node, name: node.name, x: places[i][0], y: places[i][1],
        symbolSize: sizeOf(node), itemStyle: {color: category(node.community), opacity: faded(node) ? 0.1 : 0.92, borderColor: colour("card"), borderWidth: 1.2},
        label: {show: true, position: "right", distance: 4, formatter: short(node.name, 28), color: colour("ink"), opacity: faded(node) ? 0.12 : 1,
          fontSize: 11 + 4 * Math.sqrt(node.strength / strongest), textBorderColor: colour("card"), textBorderWidth: 3}
      })),
      links: shownEdges().map(edge => ({
        source: edge.entity_a, target: edge.entity_b, edge,
        lineStyle: {width: 0.5 + 5 * Math.sqrt(edge.stories / most), curveness: 0.08, color: edge.backbone ? colour("soft") : colour("faint"), opacity: faded(nodeOf[edge.entity_a]) || faded(nodeOf[edge.entity_b]) ? 0.03 : edge.backbone ? 0.5 : 0.22}
      }))
    }]
  }; });

  const nameOf = id => nodeOf[id].name;
  const strength = edge => `${stories(edge.stories)} of ${outlets(edge.sources)}; ` +
    (WITHOUT_ASSOCIATION[edge.no_association] ?? `${measure(edge.lift)} times what chance has${between(edge.lift_low, edge.lift_high)}`);
  const edgeTip = edge => [element("strong", {}, `${nameOf(edge.entity_a)} and ${nameOf(edge.entity_b)}`), strength(edge)];
  const nodeTip = node => [element("strong", {}, node.name), [node.type, node.country].filter(Boolean).join(", ")];

  const showNode = node => {
    chosen = node;
    const links = edges.filter(edge => edge.entity_a === node.entity_id || edge.entity_b === node.entity_id).sort((a, b) => b.stories - a.stories);
    fill(panel, element("h3", {}, node.name),
      element("p", {class: "kind"}, [node.type, node.country].filter(Boolean).join(", "), `; linked with ${number(node.degree)}`),
      element("h4", {}, "In the text"), quotations(passages.get(node.entity_id) ?? [], [node.name], "No sentence is published."),
      links.length ? element("h4", {}, "Named together with") : null,
      element("ul", {}, links.slice(0, 12).map(edge => element("li", {}, action(nameOf(edge.entity_a === node.entity_id ? edge.entity_b : edge.entity_a), () => showEdge(edge)), element("span", {}, stories(edge.stories))))));
    mark(node);
  };

  const showEdge = edge => {
    const [a, b] = [nodeOf[edge.entity_a], nodeOf[edge.entity_b]];
    fill(panel, element("h3", {}, action(a.name, () => showNode(a)), " and ", action(b.name, () => showNode(b))),
      element("p", {class: "kind"}, `${strength(edge)}.${edge.backbone ? " Part of the backbone." : ""}`),
      element("h4", {}, "In the text"), quotations(passages.get(edge.edge_id) ?? [], [a.name, b.name], "No one sentence names both; articles name them apart."));
  };

  const mark = node => made.chart.dispatchAction({type: "select", seriesIndex: 0, dataIndex: nodes.indexOf(node)});
  nodes.forEach(node => leads.entity.set(node.entity_id, () => { showNode(node); centre(node); reach("network-panel"); }));
  const centre = node => { made.chart.setOption({series: [{center: places[nodes.indexOf(node)], zoom: 2}]}); mark(node); };

  made.chart.on("click", point => point.dataType === "edge" ? showEdge(point.data.edge) : showNode(point.data.node));
  // The wheel scrolls the page until the reader has clicked into the picture.
  made.box.addEventListener("pointerdown", () => made.chart.setOption({series: [{roam: true}]}));
  made.box.addEventListener("pointerleave", () => made.chart.setOption({series: [{roam: "move"}]}));
  const zoom = factor => made.chart.dispatchAction({type: "graphRoam", seriesIndex: 0, zoom: factor, originX: made.chart.getWidth() / 2, originY: made.chart.getHeight() / 2});
  byId("network-in").addEventListener("click", () => zoom(1.4));
  byId("network-out").addEventListener("click", () => zoom(1 / 1.4));
  byId("network-whole").addEventListener("click", () => made.redraw());
  byId("network-backbone").addEventListener("change", event => { backbone = event.target.checked; made.redraw(); });

  fill(byId("network-names"), nodes.map(node => element("option", {value: node.name})));
  byId("network-search").addEventListener("change", event => {
    const wanted = event.target.value.trim().toLowerCase();
    const found = wanted && (nodes.find(node => node.name.toLowerCase() === wanted) ?? nodes.find(node => node.name.toLowerCase().includes(wanted)));
    if (found) { showNode(found); centre(found); }
    else if (wanted) fill(panel, element("p", {class: "note"}, `Nobody in the picture is named “${event.target.value}”.`));
  });

  const present = communities.filter(held => nodes.some(node => node.community === held.community));
  const legend = present.slice(0, 12).map(held => {
    const swatch = element("span", {class: "swatch"});
    swatch.style.background = category(held.community);
    const button = element("button", {type: "button", "aria-pressed": "false", onclick: () => {
      community = community === held.community ? null : held.community;
      legend.forEach(other => other.setAttribute("aria-pressed", String(community !== null && other === button)));
      made.redraw();
    }}, swatch, short(held.label, 60));
    return button;
  });
  fill(byId("network-communities"), legend);

  fill(byId("network-node-table"), table([
    {name: "name", of: node => action(node.name, () => { showNode(node); centre(node); })}, {name: "kind", of: node => node.type}, {name: "country", of: node => node.country},
    {name: "links", of: node => number(node.degree), figures: true}, {name: "community", of: node => communities.find(held => held.community === node.community)?.label}], nodes));
  fill(byId("network-edge-table"), table([
    {name: "link", of: edge => action(`${nameOf(edge.entity_a)} – ${nameOf(edge.entity_b)}`, () => showEdge(edge))},
    {name: "stories", of: edge => number(edge.stories), figures: true}, {name: "lift", of: edge => measure(edge.lift), figures: true},
    {name: "95 % interval", of: edge => edge.lift === null || edge.lift === undefined ? "–" : `${measure(edge.lift_low)} to ${measure(edge.lift_high)}`, figures: true},
    {name: "backbone", of: edge => edge.backbone ? "yes" : "no"}], edges));
  if (nodes.length) showNode(nodes[0]);
};
