// Sentences that show where a figure comes from.

/** The text with the names in it marked. */
const marked = (text, names) => {
  const wanted = names.filter(name => name && name.length > 1).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (wanted.length === 0) return [text];
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join("|")})(?![\\p{L}\\p{N}])`, "iu")).map((part, i) => i % 2 ? element("mark", {}, part) : part);
};

/** A quotation with its outlet, headline and day. */
const quotation = (passage, names = []) =>
  element("figure", {},
    element("blockquote", {dir: "auto"}, marked(passage.text ?? passage.title ?? "No text is published.", names)),
    element("figcaption", {}, element("bdi", {}, linked(passage.source || "outlet not given", passage.url)), [passage.day, labelOf[passage.period]].filter(Boolean).map(when => `, ${when}`)));

const quotations = (passages, names, none) =>
  passages.length ? passages.map(passage => quotation(passage, names)) : element("p", {class: "note"}, none);
