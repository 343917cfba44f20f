package org.tieline.entities;

/**
 * How many stories of a period name a person in full who may be meant by a short form.
 *
 * @param form a surname, in the one spelling of all alphabets
 * @param period the period's place in the calendar; -1 for articles without a day
 */
public record ShortForm(String form, String entity_id, String name, int period, long stories) {}
