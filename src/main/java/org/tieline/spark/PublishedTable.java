package org.tieline.spark;

import java.util.List;

/**
 * A table of a run, as written.
 *
 * @param name report and table, such as {@code network/edges}
 * @param files its files, in row order; at least one, even for no rows
 */
public record PublishedTable(String name, List<PublishedFile> files) {
  public long rows() {
    return files.stream().mapToLong(PublishedFile::rows).sum();
  }

  public long bytes() {
    return files.stream().mapToLong(PublishedFile::bytes).sum();
  }

  /** Digest of all rows in order; the same whatever the partitioning, cores, zone or locale. */
  public String sha256() {
    return RowDigest.ofFiles(files.stream().map(PublishedFile::sha256).toList());
  }
}
