package org.tieline.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.tieline.corpus.ArticleRow;
import org.tieline.corpus.BoilerplateRow;
import org.tieline.corpus.InputRow;
import org.tieline.corpus.PeriodRow;
import org.tieline.corpus.Reject;
import org.tieline.corpus.SourceRow;
import org.tieline.corpus.Story;
import org.tieline.corpus.TextRow;
import org.tieline.entities.AffiliationRow;
import org.tieline.entities.Alias;
import org.tieline.entities.ArticleCountry;
import org.tieline.entities.CountryRow;
import org.tieline.entities.Entity;
import org.tieline.entities.Mention;
import org.tieline.entities.QuotationRow;
import org.tieline.network.Community;
import org.tieline.network.Edge;
import org.tieline.network.EdgeEnd;
import org.tieline.network.EdgePeriod;
import org.tieline.network.Node;
import org.tieline.spark.Column;
import org.tieline.spark.Rows;
import org.tieline.spark.Table;
import org.tieline.terms.Hit;
import org.tieline.terms.Keyword;
import org.tieline.terms.Phrase;
import org.tieline.terms.Term;
import org.tieline.terms.TermPeriod;
import org.tieline.terms.TermSource;
import org.tieline.ties.Action;
import org.tieline.ties.ContrastRow;
import org.tieline.ties.EventRow;
import org.tieline.ties.Evidence;
import org.tieline.ties.Tie;
import org.tieline.ties.TieEnd;
import org.tieline.ties.TieEntity;
import org.tieline.ties.TiePeriod;
import org.tieline.ties.TieSource;
import org.tieline.ties.TieTerm;
import org.tieline.ties.TieTopic;
import org.tieline.ties.Triad;
import org.tieline.topics.ArticleTopic;
import org.tieline.topics.Representative;
import org.tieline.topics.Topic;
import org.tieline.topics.TopicDescent;
import org.tieline.topics.TopicEntity;
import org.tieline.topics.TopicMerge;
import org.tieline.topics.TopicPeriod;
import org.tieline.topics.TopicSource;
import org.tieline.topics.TopicTerm;
import org.tieline.topics.TopicTried;

/** All tables that a run can publish, read from their row records. */
public final class Tables {
  /** In the order of the documentation. */
  private static final List<Class<? extends Record>> ROWS =
      List.of(
          ArticleRow.class,
          TextRow.class,
          BoilerplateRow.class,
          Story.class,
          PeriodRow.class,
          SourceRow.class,
          Reject.class,
          InputRow.class,
          Mention.class,
          Entity.class,
          CountryRow.class,
          Alias.class,
          AffiliationRow.class,
          ArticleCountry.class,
          QuotationRow.class,
          Term.class,
          TermPeriod.class,
          TermSource.class,
          Keyword.class,
          Phrase.class,
          Hit.class,
          Edge.class,
          EdgeEnd.class,
          EdgePeriod.class,
          Node.class,
          Community.class,
          Tie.class,
          TieEnd.class,
          TiePeriod.class,
          ContrastRow.class,
          Evidence.class,
          EventRow.class,
          Action.class,
          TieSource.class,
          TieEntity.class,
          TieTerm.class,
          TieTopic.class,
          Triad.class,
          Topic.class,
          TopicTerm.class,
          ArticleTopic.class,
          TopicPeriod.class,
          TopicSource.class,
          TopicEntity.class,
          Representative.class,
          TopicMerge.class,
          TopicTried.class,
          TopicDescent.class);

  private Tables() {}

  /**
   * A table as the data dictionary shows it.
   *
   * @param name report and table, such as {@code network/edges}
   * @param grain what one row stands for
   * @param key the columns that tell rows apart and by which they are sorted
   * @param since the release that brought it
   */
  public record Description(
      String name, String grain, List<String> key, String since, List<ColumnDescription> columns) {

    /** The report that it belongs to. */
    public String report() {
      return name.substring(0, name.indexOf('/'));
    }

    /** Whether it is there for whole texts, and is not made where none are published. */
    public boolean isWholeText() {
      return List.of("corpus/texts", "corpus/boilerplate").contains(name);
    }
  }

  /**
   * A column as the data dictionary shows it.
   *
   * @param type its Spark SQL type
   * @param unit unit or range; empty where the type says it all
   * @param nulls when it is null; empty for never
   * @param since the release that brought it
   */
  public record ColumnDescription(
      String name, String type, String meaning, String unit, String nulls, String since) {

    /** All that a reader of the column has to know, on one line. */
    String comment() {
      return Rows.comment(meaning, unit, nulls);
    }
  }

  public static List<Description> all() {
    return ROWS.stream().map(Tables::describe).toList();
  }

  public static Optional<Description> named(String name) {
    return all().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  private static Description describe(Class<? extends Record> row) {
    Table table = row.getAnnotation(Table.class);
    StructType schema = Rows.schema(row);
    List<ColumnDescription> columns =
        Arrays.stream(row.getRecordComponents())
            .map(component -> describe(component, schema.apply(component.getName())))
            .toList();
    return new Description(
        table.name(), table.grain(), List.of(table.key()), table.since(), columns);
  }

  private static ColumnDescription describe(RecordComponent component, StructField field) {
    Column column = component.getAnnotation(Column.class);
    return new ColumnDescription(
        field.name(),
        field.dataType().sql().toLowerCase(java.util.Locale.ROOT),
        column.value(),
        column.unit(),
        column.nullWhen(),
        column.since());
  }
}
