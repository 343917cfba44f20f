package org.tieline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tieline.spark.Column;
import org.tieline.spark.Rows;
import org.tieline.spark.Table;

/** The records behind the tables. */
class TablesTest {
  private static final Set<Class<?>> FLAT =
      Set.of(
          String.class,
          long.class,
          Long.class,
          int.class,
          Integer.class,
          double.class,
          Double.class,
          boolean.class,
          Boolean.class,
          LocalDate.class,
          Instant.class);

  /** Every record of the code that is marked as a table's row. */
  private static final List<Class<? extends Record>> ROWS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.tieline")
              .stream()
              .filter(type -> type.isAnnotatedWith(Table.class))
              .map(JavaClass::reflect)
              .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
              .toList();

  @Test
  void everyRecordOfATableIsInTheDictionary() {
    assertThat(Tables.all().stream().map(Tables.Description::name))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            ROWS.stream().map(row -> row.getAnnotation(Table.class).name()).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyColumnIsFlatAndDocumented() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getSimpleName(),
                    () -> {
                      for (RecordComponent component : row.getRecordComponents()) {
                        Column column = component.getAnnotation(Column.class);
                        assertThat(column).as(component.getName()).isNotNull();
                        assertThat(column.value()).as(component.getName()).isNotBlank();
                        assertThat(component.getName()).matches("[a-z][a-z0-9_]*");
                        assertThat(component.getType()).isIn(FLAT);
                        if (component.getType().isPrimitive()) {
                          assertThat(column.nullWhen()).as(component.getName()).isEmpty();
                        }
                      }
                    }));
  }

  /**
   * Where in a text something stands: nowhere, where a record lists names or events alone; and the
   * country that parts two places of one name in such a list.
   */
  private static final Set<String> PLACES = Set.of("sentence", "start_char", "end_char", "country");

  @TestFactory
  Stream<DynamicTest> keysAreColumnsThatAreNeverNullSaveForAPlaceInATextThatIsNotThere() {
    return Tables.all().stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.name(),
                    () -> {
                      List<String> present =
                          table.columns().stream()
                              .filter(column -> column.nulls().isEmpty())
                              .map(Tables.ColumnDescription::name)
                              .toList();
                      assertThat(present)
                          .containsAll(
                              table.key().stream()
                                  .filter(column -> !PLACES.contains(column))
                                  .toList());
                      assertThat(present).containsAnyElementsOf(table.key());
                    }));
  }

  @Test
  void everyHeadlineAndEveryTextSaysHowMuchOfItMayBePublished() {
    for (Class<? extends Record> row : ROWS) {
      for (RecordComponent component : row.getRecordComponents()) {
        Column.Text text = component.getAnnotation(Column.class).text();
        String name = row.getSimpleName() + "." + component.getName();
        switch (component.getName()) {
          case "title" -> assertThat(text).as(name).isEqualTo(Column.Text.HEADLINE);
          case "text", "raw", "line" -> assertThat(text).as(name).isNotEqualTo(Column.Text.NONE);
          default -> {}
        }
      }
    }
  }

  @Test
  void tablesAreNamedByReportAndTable() {
    assertThat(Tables.all())
        .allSatisfy(
            table ->
                assertThat(table.name())
                    .matches("(corpus|entities|terms|network|ties|topics)/[a-z_]+"));
  }

  @Test
  void theDescriptionIsThatOfTheRowsSchema() {
    for (Class<? extends Record> row : ROWS) {
      StructType schema = Rows.schema(row);
      Tables.Description table = Tables.named(row.getAnnotation(Table.class).name()).orElseThrow();
      assertThat(table.columns().stream().map(Tables.ColumnDescription::name))
          .containsExactly(schema.fieldNames());
    }
  }

  @Test
  void aNameThatIsNoTableFindsNone() {
    assertThat(Tables.named("ties/knots")).isEmpty();
    assertThat(Tables.named("ties/ties").orElseThrow().key()).containsExactly("tie_id");
  }
}
