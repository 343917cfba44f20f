package org.tieline.entities.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tieline.entities.countries.Countries;
import org.tieline.entities.countries.Country;
import org.tieline.entities.countries.NameTable;
import org.tieline.entities.recognition.Entry.Kind;

/**
 * The lexicon of each language, made on first use and kept: of nine languages by their tables, of
 * others by CLDR's names of countries alone, in all its scripts and regions.
 */
final class Lexicons {

  private static final Map<String, Lexicon> KEPT = new ConcurrentHashMap<>();

  private Lexicons() {}

  static Lexicon of(String language) {
    return KEPT.computeIfAbsent(language, Lexicons::load);
  }

  private static Lexicon load(String language) {
    Lexicon lexicon = new Lexicon(Endings.of(language), language);
    phrases(lexicon, language);
    organisations(lexicon, language);
    for (NameTable.Row row : NameTable.of(language).rows()) {
      countries(lexicon, row, language);
    }
    if (!language.equals("en")) {
      for (Country country : Countries.all()) {
        Countries.names(country.code(), language)
            .forEach(
                name ->
                    lexicon.add(
                        Endings.stemmed(name, language),
                        new Entry(Kind.COUNTRY, country.code(), country.name())));
      }
    }
    return lexicon;
  }

  private static void countries(Lexicon lexicon, NameTable.Row row, String language) {
    String code = row.code();
    String country = Countries.of(code).orElseThrow().name();
    row.names().forEach(name -> lexicon.add(name, new Entry(Kind.COUNTRY, code, country)));
    Entry people = new Entry(Kind.NATIONALITY, code, country);
    for (String form : row.people()) {
      lexicon.add(form, people);
      if (language.equals("en")) {
        Endings.englishPeople(form).forEach(plural -> lexicon.add(plural, people));
      }
    }
    entries(lexicon, row.cities(), Kind.CAPITAL, code, language);
    entries(lexicon, row.seats(), Kind.SEAT, code, language);
    entries(lexicon, row.bodies(), Kind.BODY, code, language);
  }

  private static void entries(
      Lexicon lexicon, List<String> forms, Kind kind, String code, String language) {
    for (String form : forms) {
      // "Minsk" in any language is the entity that English calls so.
      String[] sides = form.split("=", 2);
      String name = sides.length == 2 ? sides[1].strip() : sides[0].strip().replace("*", "");
      lexicon.add(sides[0], new Entry(kind, code, name));
    }
  }

  private static void organisations(Lexicon lexicon, String language) {
    for (String line : NameTable.lines("organisations." + language + ".txt")) {
      for (String name : line.split(",")) {
        lexicon.add(name, new Entry(Kind.ORGANIZATION, null, name.strip()));
      }
    }
  }

  private static void phrases(Lexicon lexicon, String language) {
    for (String line : NameTable.lines("phrases." + language + ".txt")) {
      String[] cells = line.split(";");
      Kind kind = Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
      String country = cells[1].strip().equals("-") ? null : cells[1].strip();
      String[] forms = cells[2].split(",");
      Entry entry = new Entry(kind, country, forms[0].strip().replaceAll("[*=]", ""));
      for (String form : forms) {
        if (!form.endsWith("=")) {
          lexicon.add(form.strip(), entry);
        }
      }
    }
  }
}
