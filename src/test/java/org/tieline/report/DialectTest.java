package org.tieline.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.trino.sql.parser.SqlParser;
import io.trino.sql.tree.CreateTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The statements, held against the parser of the engine itself. */
class DialectTest {

  @TestFactory
  Stream<DynamicTest> trinoParsesTheStatementOfEveryTable() {
    return Tables.all().stream()
        .map(
            table ->
                DynamicTest.dynamicTest(
                    table.name(),
                    () -> {
                      String statements =
                          Dialect.TRINO.statements(List.of(table), "s3://b/reports");
                      String statement =
                          statements.substring(
                              statements.indexOf("CREATE"), statements.lastIndexOf(';'));
                      CreateTable parsed = (CreateTable) new SqlParser().createStatement(statement);
                      assertThat(parsed.getName().toString())
                          .isEqualTo(table.name().replace('/', '_'));
                      assertThat(parsed.getElements()).hasSameSizeAs(table.columns());
                    }));
  }
}
