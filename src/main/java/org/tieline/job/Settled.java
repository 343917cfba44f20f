package org.tieline.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeSet;
import org.tieline.corpus.CorpusPlan;

/** What the job settles about the corpus, as run.json has it: defaults and --set included. */
final class Settled {
  private Settled() {}

  static ObjectNode json(Job job) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    CorpusPlan corpus = job.corpus();
    json.put("from", corpus.window().from() == null ? null : corpus.window().from().toString());
    json.put("to", corpus.window().to() == null ? null : corpus.window().to().toString());
    json.put("zone", corpus.zone().getId());
    json.put("period", corpus.period().name().toLowerCase(Locale.ROOT));
    new TreeSet<>(corpus.languages()).forEach(json.putArray("languages")::add);
    json.put("where", corpus.where().orElse(null));
    json.put("selection", corpus.selection().orElse(null));
    json.put("duplicates", corpus.duplicates().isPresent());
    json.put("text", job.publish().text().name().toLowerCase(Locale.ROOT));
    job.ties()
        .ifPresent(ties -> new TreeSet<>(ties.between()).forEach(json.putArray("between")::add));
    return json;
  }
}
