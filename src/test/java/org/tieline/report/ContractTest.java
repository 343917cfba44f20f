package org.tieline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables and columns are what readers build on: they are added to, never renamed or dropped. */
class ContractTest {
  private static final String CONTRACT = "src/main/resources/org/tieline/report/contract.json";
  private static final Path PRESENT = Path.of("target", "contract.json");

  @Test
  void theTablesAreThoseOfTheCommittedContract() throws IOException {
    Map<String, String> committed;
    try (InputStream in = Tables.class.getResourceAsStream("contract.json")) {
      committed = facts(new ObjectMapper().readTree(Objects.requireNonNull(in, CONTRACT)));
    }
    String present =
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(contract()) + "\n";
    Files.createDirectories(PRESENT.getParent());
    Files.writeString(PRESENT, present);

    assertThat(changes(committed, facts(contract())))
        .withFailMessage(
            () ->
                """
                The code's tables differ from the contract:
                  %s
                Readers' queries break where something is gone or changed: put it back.
                An addition is accepted by committing the contract of the code:
                  cp %s %s
                """
                    .formatted(
                        String.join("\n  ", changes(committed, facts(contract()))),
                        PRESENT,
                        CONTRACT))
        .isEmpty();
  }

  private static List<String> changes(Map<String, String> committed, Map<String, String> present) {
    List<String> changes = new ArrayList<>();
    committed.forEach(
        (fact, value) -> {
          if (!present.containsKey(fact)) {
            changes.add("gone: %s, %s".formatted(fact, value));
          } else if (!present.get(fact).equals(value)) {
            changes.add("changed: %s, from %s to %s".formatted(fact, value, present.get(fact)));
          }
        });
    present.forEach(
        (fact, value) -> {
          if (!committed.containsKey(fact)) {
            changes.add("added: %s, %s".formatted(fact, value));
          }
        });
    return changes;
  }

  /** Each table's grain and key, each column's place, type and nullability. */
  private static Map<String, String> facts(JsonNode contract) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (JsonNode table : contract) {
      String name = table.get("table").asText();
      facts.put(name, "one row per " + table.get("grain").asText());
      facts.put(name + " key", table.get("key").toString());
      for (JsonNode column : table.get("columns")) {
        facts.put(
            name + "." + column.get("name").asText(),
            column.get("type").asText()
                + (column.get("nullable").asBoolean() ? ", can be null" : ", never null"));
      }
    }
    return facts;
  }

  private static ArrayNode contract() {
    ArrayNode contract = new ObjectMapper().createArrayNode();
    for (Tables.Description table : Tables.all()) {
      ObjectNode node = contract.addObject().put("table", table.name()).put("grain", table.grain());
      table.key().forEach(node.putArray("key")::add);
      ArrayNode columns = node.putArray("columns");
      for (Tables.ColumnDescription column : table.columns()) {
        columns
            .addObject()
            .put("name", column.name())
            .put("type", column.type())
            .put("nullable", !column.nulls().isEmpty());
      }
    }
    return contract;
  }

  @Test
  void theMessageTellsWhatChanged() {
    assertThat(
            changes(
                Map.of("a/b.c", "bigint", "a/b.d", "string"),
                Map.of("a/b.c", "int", "a/b.e", "double")))
        .containsExactlyInAnyOrder(
            "changed: a/b.c, from bigint to int", "gone: a/b.d, string", "added: a/b.e, double");
  }
}
