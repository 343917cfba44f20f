package org.tieline.entities.recognition;

/**
 * What somebody is said to have said.
 *
 * @param sentence the number of the sentence in which it begins
 * @param start first UTF-16 offset of what was said, without quotation marks; into the title for
 *     sentence 0, else into the text
 * @param end offset behind the last character
 * @param text the characters between them
 * @param verb as the sentence has it, in lower case
 * @param speaker the mention of the speaker; null where it is not sure
 */
public record Quotation(int sentence, int start, int end, String text, String verb, Name speaker) {}
