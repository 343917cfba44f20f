package org.tieline.corpus.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tieline.corpus.format.page.PlainText;

/**
 * Answers of NewsAPI.org: an article of one is a record. Its content is cut after some 200
 * characters; the unfinished last sentence and the count of what is missing are no text.
 */
final class NewsapiFormat implements Format {
  private static final String ARTICLES = "articles.";
  private static final Pattern CUT =
      Pattern.compile("(?<!\\s)\\s*+(?:…|\\.\\.\\.)?+\\s*+\\[\\+\\d++ chars]\\s*+$");
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern UNFINISHED =
      Pattern.compile("(?<=[.!?][\"”’)]?)\\s+(?:(?![.!?]\\s).)*$");

  private final Format json;

  NewsapiFormat(Format json) {
    this.json = json;
  }

  @Override
  public String name() {
    return "newsapi";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("published", "publishedAt", "source", "source.name");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) throws IOException {
    return new NumberedReader(new MappedReader(json.open(slice, opener), NewsapiFormat::articles));
  }

  private static List<Entry> articles(Entry.Found answer) {
    if (answer.values().containsKey("title")) {
      return List.of(article(answer.position(), answer.values()));
    }
    Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
    answer
        .values()
        .forEach(
            (path, value) -> {
              int dot = path.indexOf('.', ARTICLES.length());
              if (path.startsWith(ARTICLES) && dot > 0) {
                String number = path.substring(ARTICLES.length(), dot);
                if (number.matches("\\d{1,9}")) {
                  byNumber
                      .computeIfAbsent(Integer.valueOf(number), n -> new HashMap<>())
                      .put(path.substring(dot + 1), value);
                }
              }
            });
    if (byNumber.isEmpty() && !answer.values().getOrDefault("totalResults", "").equals("0")) {
      String detail = "an answer without articles";
      return List.of(new Entry.Refused(answer.position(), "malformed", detail, answer.raw()));
    }
    List<Entry> entries = new ArrayList<>();
    byNumber.forEach((number, values) -> entries.add(article(answer.position(), values)));
    return entries;
  }

  private static Entry article(long position, Map<String, String> values) {
    String content = values.get("content");
    String text = content == null ? null : whole(content);
    Map<String, String> article = new HashMap<>(values);
    article.put("text", text == null || text.isBlank() ? values.get("description") : text);
    article.values().removeIf(value -> value == null);
    return new Entry.Found(position, article, Excerpt.of(new TreeMap<>(values).toString()));
  }

  private static String whole(String content) {
    String kept = CUT.matcher(content).replaceFirst("");
    String plain =
        PlainText.ofHtml(
            BLANKS.matcher(kept).replaceAll(run -> run.group().matches("[^\r\n]*") ? " " : "<br>"));
    return kept.equals(content) ? plain : UNFINISHED.matcher(plain).replaceFirst("");
  }
}
