package org.tieline.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.tieline.corpus.format.Entry;
import org.tieline.corpus.format.EntryReader;
import org.tieline.corpus.format.Format;
import org.tieline.corpus.format.Formats;
import org.tieline.corpus.record.Draft;
import org.tieline.corpus.record.Drafting;
import org.tieline.corpus.record.Outcome;
import org.tieline.text.Beginnings;
import org.tieline.text.Languages;
import org.tieline.text.Tokens;

/** Reads the slices of a task, record by record. */
final class ParseTask implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int RAW = 1000;

  private final List<InputPlan> inputs;
  private final Set<String> languages;
  private final Window window;
  private final ZoneId zone;

  /** What stands around an id or a url in any of the formats. */
  private static final Pattern BETWEEN_VALUES = Pattern.compile("[\\s\"',;|<>(){}\\[\\]]+");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private final Set<String> excluded;

  /** Those that hold what else stands between values. */
  private final List<String> excludedInParts;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final LongAccumulator read;

  ParseTask(
      CorpusPlan plan,
      Set<String> excluded,
      Broadcast<SerializableConfiguration> hadoop,
      LongAccumulator read) {
    this.inputs = List.copyOf(plan.inputs());
    this.languages = Set.copyOf(plan.languages());
    this.window = plan.window();
    this.zone = plan.zone();
    this.excluded = excluded;
    this.excludedInParts =
        excluded.stream().filter(value -> BETWEEN_VALUES.matcher(value).find()).toList();
    this.hadoop = hadoop;
    this.read = read;
  }

  Iterator<Parsed> parse(List<Slices.FileSlice> slices) {
    return new Records(slices.iterator());
  }

  /** The records of the slices, one slice open at a time. */
  private final class Records implements Iterator<Parsed> {
    private final Iterator<Slices.FileSlice> slices;
    private final Map<Integer, Drafting> drafting = new HashMap<>();
    private Slices.FileSlice slice;
    private EntryReader reader;
    private long records;

    Records(Iterator<Slices.FileSlice> slices) {
      this.slices = slices;
    }

    @Override
    public boolean hasNext() {
      return reader != null || slices.hasNext();
    }

    @Override
    public Parsed next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        if (reader == null) {
          slice = slices.next();
          records = 0;
          reader =
              slice.file().fault() == null
                  ? format()
                      .open(slice.slice(), new StoredFile(slice.file(), hadoop.value().value()))
                  : new RefusedFile(slice.file().fault());
        }
        Entry entry = reader.next();
        if (entry != null) {
          records++;
          read.add(1);
          return parsed(entry);
        }
        Parsed end =
            Parsed.end(slice.file().index(), slice.slice().start(), reader.positions(), records);
        reader.close();
        reader = null;
        return end;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Format format() {
      return Formats.named(inputs.get(slice.file().input()).format());
    }

    private Parsed parsed(Entry entry) {
      int file = slice.file().index();
      long start = slice.slice().start();
      if (entry instanceof Entry.Refused refused) {
        return rejected(refused, names(refused.raw()), refused.isWhole());
      }
      Entry.Found found = (Entry.Found) entry;
      Outcome outcome = drafting().draft(slice.file().path(), found);
      if (outcome instanceof Outcome.Accepted accepted) {
        return article(file, start, found.position(), accepted.draft());
      }
      Outcome.Rejected rejected = (Outcome.Rejected) outcome;
      return rejected(
          new Entry.Refused(found.position(), rejected.reason(), rejected.detail(), found.raw()),
          Stream.concat(names(found.raw()), drafting().names(slice.file().path(), found).stream()),
          true);
    }

    /**
     * A broken record of an article never to publish is told without a word of it; and so is one
     * that cannot be read and of which only the beginning is at hand, for it may be such a one.
     *
     * @param names what the record may go by
     * @param known whether that is all it may go by
     */
    private Parsed rejected(Entry.Refused entry, Stream<String> names, boolean known) {
      boolean named = !excluded.isEmpty() && names.anyMatch(excluded::contains);
      boolean withheld = named || !excluded.isEmpty() && !known;
      return Parsed.reject(
          slice.file().index(),
          slice.slice().start(),
          entry.position(),
          entry.reason(),
          named ? "withheld: it names an article of corpus.exclude" : entry.detail(),
          withheld ? "" : entry.raw());
    }

    /** The values in a record as it stands, and ids that they would be published under. */
    private Stream<String> names(String raw) {
      String prefix = prefix(slice.file().input());
      String plain = unescaped(raw);
      Stream<String> parted =
          excludedInParts.stream()
              .filter(
                  value ->
                      plain.contains(
                          value.startsWith(prefix) ? value.substring(prefix.length()) : value));
      Stream<String> values =
          BETWEEN_VALUES.splitAsStream(plain).flatMap(value -> Stream.of(value, prefix + value));
      return Stream.concat(parted, values);
    }

    /** A record as it stands, with what JSON and XML write in place of letters undone. */
    private static String unescaped(String raw) {
      return ESCAPE
          .matcher(raw.replace("\\/", "/").replace("&amp;", "&"))
          .replaceAll(
              escape ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** What goes before the ids of an input. */
    private String prefix(int input) {
      String name = inputs.get(input).name();
      return inputs.size() > 1 && !name.isEmpty() ? name + "/" : "";
    }

    private Drafting drafting() {
      return drafting.computeIfAbsent(
          slice.file().input(),
          input -> {
            InputPlan named = inputs.get(input);
            return new Drafting(Formats.named(named.format()), named.fields(), prefix(input), zone);
          });
    }
  }

  private Parsed article(int file, long slice, long position, Draft draft) {
    String title = draft.title() == null ? "" : draft.title();
    String text = draft.text() == null ? "" : draft.text();
    String language =
        draft.language() == null
            ? Languages.detect(text.isEmpty() ? title : text)
            : draft.language();
    boolean kept =
        window.covers(draft.day())
            && (languages.isEmpty() || languages.contains(language))
            && !excluded.contains(draft.id())
            && (draft.url() == null || !excluded.contains(draft.url()));
    if (!kept) {
      return Parsed.outside(file, slice, position);
    }
    return new Parsed(
        file,
        slice,
        position,
        Parsed.ARTICLE,
        draft.id(),
        draft.source(),
        draft.url(),
        title,
        draft.published(),
        draft.updated(),
        draft.day(),
        draft.date_method(),
        language,
        Tokens.of(title, 0, title.length(), language).size()
            + Tokens.of(text, 0, text.length(), language).size(),
        text,
        draft.given(),
        draft.content_hash(),
        null,
        null,
        raw(title, text),
        0,
        0);
  }

  private static String raw(String title, String text) {
    return Beginnings.of(title.isEmpty() ? text : title + "\n" + text, RAW);
  }
}
