package org.tieline.entities;

import java.util.Optional;

/**
 * How entities are recognised.
 *
 * @param dictionary a CSV file of corrections to names and entities
 */
public record EntitiesPlan(Optional<String> dictionary) {}
