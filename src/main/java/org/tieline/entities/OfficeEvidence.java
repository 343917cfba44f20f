package org.tieline.entities;

import java.time.LocalDate;

/**
 * What stories of one month say of a person's office.
 *
 * @param country alpha-3
 * @param former whether the office is over by then
 * @param first the first day of the month on which it is said
 * @param last the last
 */
public record OfficeEvidence(
    String entity_id,
    String country,
    boolean former,
    LocalDate first,
    LocalDate last,
    long stories) {}
