package org.tieline.topics;

import org.tieline.spark.Column;
import org.tieline.spark.Table;

/** A term that tells a topic from the rest of the corpus. */
@Table(
    name = "topics/topic_terms",
    grain = "topic x rank",
    key = {"topic_id", "rank"})
public record TopicTerm(
    @Column("the topic") int topic_id,
    @Column("1 to 10 for the most telling that go together, then others") int rank,
    @Column("the term, as it stands in texts") String term,
    @Column(
            value = "log-likelihood ratio of its stories inside the topic against outside",
            unit = "G2")
        double weight) {}
