package org.tieline.corpus;

import java.io.Serializable;
import java.util.Map;

/**
 * One place that the corpus is read from.
 *
 * @param name prefixes the ids of its articles; empty for no prefix
 * @param path a file, folder or glob, as the job file writes it
 * @param format the name of a format
 * @param fields article field to the file's own name for it
 */
public record InputPlan(String name, String path, String format, Map<String, String> fields)
    implements Serializable {}
