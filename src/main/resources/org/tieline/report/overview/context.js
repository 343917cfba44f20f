// What surrounds the chosen pair: who tells of it, who carries it, in which words, within which topics.

/** Things elsewhere on the page that a name leads to: kind, then id, to what shows them. */
const leads = {entity: new Map(), topic: new Map()};

/** The name as a button that goes there; plain text where the page does not show the thing. */
const lead = (kind, id, text) => element("span", {}, leads[kind].has(id) ? action(text, () => leads[kind].get(id)(), `${text}: show it`) : text);

const ranged = (value, low, high, format) => value === null || value === undefined ? "" : `${format(value)}, 95 % interval ${format(low)} to ${format(high)}`;

/** Rows with a measure of their share beneath, and how many there are beyond these. */
const ranking = (title, rows, name, table, things) => {
  if (!rows.length) return null;
  const largest = Math.max(...rows.map(row => row.share ?? 0), 1e-9);
  return element("section", {class: "context"}, element("h4", {}, title),
    element("ol", {}, rows.map(row => {
      const bar = element("i", {"aria-hidden": "true"});
      bar.style.width = `${100 * (row.share ?? 0) / largest}%`;
      return element("li", {title: ranged(row.share, row.share_low, row.share_high, percent)},
        name(row), element("span", {class: "figures"}, number(row.stories), element("small", {}, ` ${percent(row.share)}`)), bar);
    })),
    element("p", {class: "note"}, `${shownOf(rows.length, rows[0].of, things)}, in ${table}`.replace(/^a/, "A")));
};

const office = row => row.role ? element("small", {}, ` ${[row.role, row.role_country].filter(Boolean).join(", ")}`) : null;

const words = rows => rows.length ? element("section", {class: "context"}, element("h4", {}, "In which words"),
  element("ul", {class: "words"}, rows.map(row => element("li", {title: `lift ${ranged(row.lift, row.lift_low, row.lift_high, measure)}`}, row.term, element("small", {}, ` ${number(row.stories)}`)))),
  element("p", {class: "note"}, `Words that sentences naming both use more than those naming one, and in how many stories; ${shownOf(rows.length, rows[0].of, "words")}, in ties/tie_terms`)) : null;

/** Fills the box for the pair, and takes it off the page where the run knows none of it. */
const drawContext = () => {
  const held = data.ties.contexts;
  const of = Object.fromEntries(["sources", "entities", "terms", "topics"].map(kind => [kind, grouped(rowsOf(held[kind]), "tie_id")]));
  const labelOfTopic = new Map(rowsOf(data.topics).map(topic => [topic.topic_id, topic.label]));
  return tie => {
    const rows = kind => of[kind].get(tie) ?? [];
    const parts = [
      ranking("Who tells of it", rows("sources"), row => element("span", {}, element("bdi", {}, row.source || "outlet not given")), "ties/tie_sources", "outlets"),
      ranking("Who carries it", rows("entities"), row => element("span", {}, lead("entity", row.entity_id, row.name), office(row)), "ties/tie_entities", "names"),
      words(rows("terms")),
      ranking("Within which topics", rows("topics"), row => lead("topic", row.topic_id, labelOfTopic.get(row.topic_id) ?? `topic ${row.topic_id}`), "ties/tie_topics", "topics")].filter(Boolean);
    byId("tie-context").hidden = parts.length === 0;
    fill(byId("tie-context-parts"), parts);
  };
};
