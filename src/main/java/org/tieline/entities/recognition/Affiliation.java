package org.tieline.entities.recognition;

/**
 * What a sentence says of a person's office or trade and its country.
 *
 * @param person the mention of the person
 * @param role in lower case without its country, "foreign minister"; "former president" once over
 * @param country alpha-3
 */
public record Affiliation(Name person, String role, String country) {}
