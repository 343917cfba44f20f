package org.tieline.corpus;

/**
 * What the user knows of an outlet.
 *
 * @param source as the articles name it
 * @param name null for none
 * @param country alpha-3; null for none
 * @param owner null for none
 */
public record Outlet(String source, String name, String country, String owner) {}
