package org.tieline.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is read does not depend on where it is read. */
class LocaleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void entriesAreTheSameInEveryLocaleAndTimeZone() {
    Locale.setDefault(Locale.ENGLISH);
    List<Entry> here = entries();
    for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(entries()).as(tag).isEqualTo(here);
    }
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    byte[] packed = Entries.gzip("{\"id\":1}{\"id\":2}\n{\"id\":\n".getBytes(UTF_8));
    entries.addAll(read("jsonl", "x.GZ", Arrays.copyOf(packed, packed.length - 3)));
    entries.addAll(read("csv", "ID,TITLE\n1,a,b,c\n2,\"open\n"));
    entries.addAll(read("html", "<META NAME=DATE CONTENT='4 JULY 2024'><TITLE>I</TITLE><P>IIII"));
    entries.addAll(read("gdelt-events", "1\t2\n"));
    entries.addAll(read("json", "[{\"id\":1},,"));
    return entries;
  }
}
