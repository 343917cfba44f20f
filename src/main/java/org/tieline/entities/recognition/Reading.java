package org.tieline.entities.recognition;

import java.util.List;

/**
 * What was read in an article.
 *
 * @param names ordered by sentence and offset, none overlapping another
 * @param affiliations in the order of their persons
 * @param quotations in the order of the text
 */
public record Reading(
    List<Name> names, List<Affiliation> affiliations, List<Quotation> quotations) {}
