package org.tieline.entities.recognition;

/**
 * A name found in an article and resolved within it.
 *
 * @param sentence the sentence's number
 * @param start first UTF-16 offset, into the title for sentence 0, else into the text
 * @param end offset behind the last character
 * @param surface the characters between them, as they stand
 * @param entityId stable over runs: a country's alpha-3 code for countries and nationalities, else
 *     type, colon, and the full name folded to lower case with hyphens (person:vladimir-putin)
 * @param entityName the entity's full name, as a reader would write it
 * @param type the kind of name
 * @param country the alpha-3 code of the country that the name stands for; null for none
 * @param rule how it was resolved, one word or two joined by a hyphen; {@code dateline} and {@code
 *     outlet} names are never counted
 */
public record Name(
    int sentence,
    int start,
    int end,
    String surface,
    String entityId,
    String entityName,
    EntityType type,
    String country,
    String rule) {}
