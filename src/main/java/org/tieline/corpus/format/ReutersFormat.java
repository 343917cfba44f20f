package org.tieline.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The Reuters-21578 collection (Lewis 1997), SGML. Line breaks of the hard-wrapped text stay; the
 * agency's closing line and control characters go.
 */
final class ReutersFormat implements Format {
  private static final String START = "<REUTERS ";
  private static final Pattern NUMBER = Pattern.compile("NEWID=\"(\\d+)\"");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}-[A-Z]{3}-\\d{4}(?: \\d\\d:\\d\\d:\\d\\d)?");
  private static final Pattern CLOSING = Pattern.compile("(?<!\\s)\\s*+(?:REUTER|Reuter)\\s*+$");

  @Override
  public String name() {
    return "reuters21578";
  }

  @Override
  public List<String> extensions() {
    return List.of("sgm", "sgml");
  }

  @Override
  public EntryReader open(Slice slice, Opener opener) {
    return DocumentReader.of(slice, opener, ReutersFormat::read);
  }

  private static List<Entry> read(byte[] bytes) throws ContentException {
    List<Entry> entries = new ArrayList<>();
    String text = Charsets.decode(bytes);
    for (int start = text.indexOf(START); start >= 0; ) {
      int next = text.indexOf(START, start + START.length());
      entries.add(
          entry(entries.size() + 1, text.substring(start, next < 0 ? text.length() : next)));
      start = next;
    }
    if (entries.isEmpty()) {
      throw new ContentException("malformed", "no REUTERS element");
    }
    return entries;
  }

  private static Entry entry(long position, String record) {
    if (!record.contains("</REUTERS>")) {
      return new Entry.Refused(
          position, "truncated", "a REUTERS element that is not closed", Excerpt.of(record));
    }
    Map<String, String> values = new HashMap<>();
    Matcher number = NUMBER.matcher(record);
    if (number.find()) {
      values.put("id", number.group(1));
    }
    put(values, "title", element(record, "TITLE"));
    String body = element(record, "BODY");
    put(values, "text", body == null ? unmarked(record) : body);
    put(values, "published", date(element(record, "DATE")));
    values.put("source", "Reuters");
    values.put("language", "en");
    return new Entry.Found(position, values, Excerpt.of(record));
  }

  /** Some dates are followed by remarks, and one by a time that no clock shows. */
  private static String date(String given) {
    Matcher date = DATE.matcher(given == null ? "" : given);
    return date.find() ? date.group() : given;
  }

  /** The text of a brief or unprocessed item, which has no body element. */
  private static String unmarked(String record) {
    int start = record.indexOf('>', Math.max(0, record.indexOf("<TEXT"))) + 1;
    int end = record.indexOf("</TEXT>", start);
    String text = end < 0 ? "" : record.substring(start, end);
    return text.replaceAll("<(TITLE|DATELINE|AUTHOR)>[\\s\\S]*?</\\1>", "");
  }

  private static String element(String record, String name) {
    int start = record.indexOf("<" + name + ">");
    int end = record.indexOf("</" + name + ">", start);
    return start < 0 || end < 0 ? null : record.substring(start + name.length() + 2, end);
  }

  private static void put(Map<String, String> values, String name, String text) {
    if (text == null) {
      return;
    }
    String plain = Parser.unescapeEntities(text, false).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    plain = CLOSING.matcher(plain).replaceFirst("").strip();
    if (!plain.isEmpty()) {
      values.put(name, plain);
    }
  }
}
