package org.tieline.network;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.tieline.entities.Annotated;
import org.tieline.entities.Naming;
import org.tieline.spark.Rows;

/** Counts the stories that name two of a community together. */
final class CommunityStories {
  private CommunityStories() {}

  /** One community of an article. */
  public record Told(int community) {}

  /**
   * Stories by community.
   *
   * @param codes numbers for entities
   * @param communities by code; -1 for none
   */
  static Map<Integer, Long> of(
      Dataset<Annotated> annotated,
      Naming naming,
      Broadcast<Map<String, Integer>> codes,
      Broadcast<int[]> communities) {
    Map<Integer, Long> stories = new HashMap<>();
    annotated
        .filter(col("article_id").equalTo(col("story_id")))
        .flatMap(
            (FlatMapFunction<Annotated, Told>)
                article ->
                    told(
                        naming.of(article).recoded(codes.value()).stretches(), communities.value()),
            Rows.of(Told.class))
        .groupBy("community")
        .count()
        .collectAsList()
        .forEach(row -> stories.put(row.getInt(0), row.getLong(1)));
    return stories;
  }

  private static Iterator<Told> told(List<int[]> stretches, int[] communities) {
    return stretches.stream()
        .flatMapToInt(
            codes -> {
              int[] named =
                  Arrays.stream(codes)
                      .map(code -> communities[code])
                      .filter(community -> community >= 0)
                      .sorted()
                      .toArray();
              return java.util.stream.IntStream.range(1, named.length)
                  .filter(i -> named[i] == named[i - 1])
                  .map(i -> named[i]);
            })
        .distinct()
        .mapToObj(Told::new)
        .iterator();
  }
}
