package org.tieline.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tieline.statistics.ContingencyTable;
import org.tieline.statistics.LogLikelihood;
import org.tieline.text.Orthography;
import org.tieline.text.Stems;
import org.tieline.text.StopWords;
import org.tieline.text.Tokens;

/**
 * Short names of topics: the phrases that their stories use more than the others, by Dunning's
 * log-likelihood ratio; a word where no phrase is left.
 */
final class Labels {
  private static final int PARTS = 3;

  /** A ratio that chance reaches in one case of a thousand. */
  private static final double CHARACTERISTIC = 10.83;

  /** A phrase stands for a longer one where this share of its stories have the longer one. */
  private static final double WITHIN = .6;

  private Labels() {}

  /**
   * A phrase that a topic's stories use.
   *
   * @param stems of its words, joined by blanks
   * @param surface its words as texts mostly have them
   * @param stories of the topic with it
   * @param all stories with it
   */
  record Phrase(String stems, String surface, long stories, long all) {

    private double ratio(long size, long total) {
      return LogLikelihood.signed(ContingencyTable.ofPair(stories, size, all, total));
    }

    private boolean within(Phrase other) {
      return other.stems.length() > stems.length()
          && (" " + other.stems + " ").contains(" " + stems + " ")
          && other.stories >= WITHIN * stories;
    }
  }

  /** A phrase with its log-likelihood ratio. */
  private record Ranked(Phrase phrase, double ratio) {}

  /**
   * Three phrases or words that share no word, joined by commas; fewer where there are no more.
   *
   * @param phrases of the topic's stories
   * @param size stories of the topic
   * @param total stories of the language
   * @param terms the topic's words, the most telling first
   */
  static String of(
      List<Phrase> phrases, long size, long total, List<String> terms, String language) {
    List<Ranked> characteristic =
        phrases.stream()
            .map(phrase -> new Ranked(phrase, phrase.ratio(size, total)))
            .filter(ranked -> ranked.ratio() >= CHARACTERISTIC)
            .sorted(
                Comparator.comparingDouble((Ranked ranked) -> -ranked.ratio())
                    .thenComparing(ranked -> ranked.phrase().stems()))
            .toList();
    Orthography orthography = Orthography.of(language);
    Set<String> ignored =
        StopWords.of(language).stream().map(orthography::spell).collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    List<String> parts = new ArrayList<>();
    for (Ranked ranked : characteristic) {
      Phrase phrase = ranked.phrase();
      if (parts.size() == PARTS) {
        break;
      }
      List<String> own =
          Arrays.stream(phrase.stems().split(" ")).filter(stem -> !ignored.contains(stem)).toList();
      if (own.stream().noneMatch(used::contains)
          && characteristic.stream().noneMatch(other -> phrase.within(other.phrase()))) {
        parts.add(phrase.surface());
        used.addAll(own);
      }
    }
    Stems stems = Stems.of(language);
    for (String term : terms) {
      String stem = stems.stem(orthography.spell(Tokens.lowercased(term, language)));
      if (parts.size() < PARTS
          && !used.contains(stem)
          && parts.stream().noneMatch(part -> within(part, term))) {
        parts.add(term);
        used.add(stem);
      }
    }
    return String.join(", ", parts);
  }

  private static boolean within(String a, String b) {
    String first = a.toLowerCase(Locale.ROOT);
    String second = b.toLowerCase(Locale.ROOT);
    return first.contains(second) || second.contains(first);
  }
}
