package org.tieline.network;

import java.time.LocalDate;

/**
 * The stories that tell of an edge in a period.
 *
 * @param period its first day
 * @param stories at least 1
 */
public record EdgeStories(String edge_id, LocalDate period, long stories) {}
