package org.tieline.entities;

import java.util.List;

/** An entity with the forms under which it is named. */
public record CountedEntity(Entity entity, List<Alias> aliases) {}
