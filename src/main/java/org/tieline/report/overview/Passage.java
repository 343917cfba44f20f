package org.tieline.report.overview;

import java.time.LocalDate;

/**
 * A sentence that shows why something is in the picture.
 *
 * @param key the edge or the node
 * @param text the sentence, cut to what fits the page; null where no text is published
 * @param title the headline, where there is no sentence
 */
public record Passage(
    String key,
    int rank,
    String article_id,
    LocalDate day,
    String text,
    String title,
    String url,
    String source) {}
