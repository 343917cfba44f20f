package org.tieline.ties.events;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence to find events in.
 *
 * @param host the string that the offsets point into
 * @param start offset of the sentence's first character
 * @param end offset behind its last
 * @param language ISO 639-1, or "und"
 * @param day the day of publication; null where it is not known
 * @param names whom the sentence names, in order, none overlapping another
 */
public record Said(
    String host, int start, int end, String language, LocalDate day, List<Party> names) {}
