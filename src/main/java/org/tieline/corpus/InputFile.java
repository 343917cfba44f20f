package org.tieline.corpus;

import java.io.Serializable;

/**
 * A file of the corpus.
 *
 * @param index its place among all files, by input and then by path; 0-based
 * @param input the place of its input in the job file; 0-based
 * @param uri where it stands
 * @param name how tables and messages call it: as the job file writes it, the glob filled in
 * @param path its path below the glob's fixed part, for ids
 * @param bytes its size
 * @param modified when it was last changed, in milliseconds since 1970
 * @param fault why it must not be read; null where it may
 */
public record InputFile(
    int index,
    int input,
    String uri,
    String name,
    String path,
    long bytes,
    long modified,
    String fault)
    implements Serializable {}
