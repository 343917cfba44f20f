package org.tieline.entities.recognition;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs Brown clusters (word TAB bit string, gzip) into the resource that {@link Clusters} reads.
 *
 * <p>Arguments: the clusters, the file to write.
 */
public final class ClusterTable {
  private ClusterTable() {}

  public static void main(String[] arguments) throws IOException {
    Map<Integer, String> clusterOfHash = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        boolean latin = cells[0].chars().allMatch(c -> c < 0x250);
        if (latin && cells[0].length() < 25) {
          clusterOfHash.putIfAbsent(Clusters.hash(cells[0]), cells[1]);
        }
      }
    }
    write(clusterOfHash, Path.of(arguments[1]));
  }

  private static void write(Map<Integer, String> clusterOfHash, Path file) throws IOException {
    List<String> clusters =
        new ArrayList<>(clusterOfHash.values().stream().distinct().sorted().toList());
    Map<String, Integer> index = new TreeMap<>();
    clusters.forEach(bits -> index.put(bits, index.size()));
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(clusters.size());
      for (String bits : clusters) {
        out.writeUTF(bits);
      }
      int size = clusterOfHash.size();
      out.writeInt(size);
      byte[] deltas = new byte[3 * size];
      long last = Integer.MIN_VALUE;
      int i = 0;
      for (int hash : clusterOfHash.keySet()) {
        long delta = hash - last;
        if (delta >= 1 << 24) {
          throw new IllegalStateException("Too few words for this packing: a gap of " + delta);
        }
        deltas[i] = (byte) delta;
        deltas[size + i] = (byte) (delta >> 8);
        deltas[2 * size + i] = (byte) (delta >> 16);
        last = hash;
        i++;
      }
      out.write(deltas);
      for (String bits : clusterOfHash.values()) {
        out.writeShort(index.get(bits));
      }
    }
  }
}
