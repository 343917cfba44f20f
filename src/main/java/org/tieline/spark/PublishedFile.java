package org.tieline.spark;

import java.io.Serializable;

/**
 * A Parquet file of a published table.
 *
 * @param name the file's name within its table's folder
 * @param rows rows in it
 * @param bytes its size
 * @param sha256 digest of its rows, see {@link RowDigest}
 */
public record PublishedFile(String name, long rows, long bytes, String sha256)
    implements Serializable {}
