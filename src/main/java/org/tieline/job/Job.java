package org.tieline.job;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tieline.corpus.CorpusPlan;
import org.tieline.entities.EntitiesPlan;
import org.tieline.network.NetworkPlan;
import org.tieline.terms.TermsPlan;
import org.tieline.ties.TiesPlan;
import org.tieline.topics.TopicsPlan;

/**
 * A job file's content, validated. A report that is empty is not made.
 *
 * @param output where the reports go: a folder or a Hadoop URI
 * @param store where results for single files and articles are kept for later runs; empty to keep
 *     none
 * @param keys the keys that the job gives, flat, with their values
 * @param entities made where named, and with network or ties
 */
public record Job(
    String name,
    String output,
    Optional<String> store,
    Map<String, String> keys,
    CorpusPlan corpus,
    PublishPlan publish,
    Optional<TermsPlan> terms,
    Optional<EntitiesPlan> entities,
    Optional<NetworkPlan> network,
    Optional<TiesPlan> ties,
    Optional<TopicsPlan> topics) {

  /** The files that the job names beside its inputs, as the job file writes them. */
  public Collection<String> files() {
    return Lists.paths(this).values();
  }

  /** The job with these exports besides its own. */
  public Job exporting(Collection<PublishPlan.Export> exports) {
    Set<PublishPlan.Export> all = new LinkedHashSet<>(publish.exports());
    all.addAll(exports);
    PublishPlan plan = new PublishPlan(publish.text(), publish.history(), publish.format(), all);
    return new Job(name, output, store, keys, corpus, plan, terms, entities, network, ties, topics);
  }

  /**
   * The job with only these of its reports; with all of them where none is named.
   *
   * @throws JobFaults if a name is no report, or none that the job asks for
   */
  public Job only(List<String> reports) throws JobFaults {
    if (reports.isEmpty()) {
      return this;
    }
    List<String> made = Plan.reports(this);
    for (String report : reports) {
      if (!made.contains(report)) {
        throw new JobFaults(
            "--report %s: the job does not make it; it makes %s"
                .formatted(report, String.join(", ", made)));
      }
    }
    return new Job(
        name,
        output,
        store,
        keys,
        corpus,
        publish,
        terms.filter(plan -> reports.contains("terms")),
        reports.contains("entities")
            ? Optional.of(entities.orElse(EntitiesPlan.standard()))
            : entities.filter(plan -> reports.contains("network") || reports.contains("ties")),
        network.filter(plan -> reports.contains("network")),
        ties.filter(plan -> reports.contains("ties")),
        topics.filter(plan -> reports.contains("topics")));
  }
}
