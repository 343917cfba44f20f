package org.tieline.entities.countries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names by which one language calls countries, their people and their seats of government: the
 * resource {@code <language>.txt}, a row a country, columns parted by semicolons and forms by
 * commas.
 */
public record NameTable(List<Row> rows) {

  /**
   * What a language calls one country.
   *
   * @param code alpha-3
   * @param names names of the country
   * @param people adjectives and inhabitants
   * @param cities cities that stand for the state, the capital first
   * @param seats palaces, streets and offices that stand for the state
   * @param bodies parliaments and forces known by a name of their own
   */
  public record Row(
      String code,
      String shownName,
      List<String> names,
      List<String> people,
      List<String> cities,
      List<String> seats,
      List<String> bodies) {}

  /** A language's table; without rows where the language has none. */
  public static NameTable of(String language) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines(language + ".txt")) {
      String[] cells = line.split(";", -1);
      List<String> names = forms(cells, 1);
      String shown = names.isEmpty() ? "" : names.get(0).replace("=", "");
      rows.add(
          new Row(
              cells[0].strip(),
              shown,
              names.stream().filter(name -> !name.endsWith("=")).toList(),
              forms(cells, 2),
              forms(cells, 3),
              forms(cells, 4),
              forms(cells, 5)));
    }
    return new NameTable(List.copyOf(rows));
  }

  /** The lines of a resource beside this class, without comments and blank ones. */
  public static List<String> lines(String resource) {
    InputStream bytes = NameTable.class.getResourceAsStream(resource);
    if (bytes == null) {
      return List.of();
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  private static List<String> forms(String[] cells, int column) {
    if (column >= cells.length || cells[column].isBlank()) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    for (String form : cells[column].split(",")) {
      forms.add(form.strip());
    }
    return List.copyOf(forms);
  }
}
