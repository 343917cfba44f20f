package org.tieline.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.corpus.format.Entries.read;
import static org.tieline.corpus.format.Entries.refused;
import static org.tieline.corpus.format.Entries.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\"},\n {\"id\":\"b ]}\\\" \"}]",
        "{\"id\":\"a\"}{\"id\":\"b ]}\\\" \"}",
        "{\"id\":\"a\"}\n\n{\n  \"id\": \"b ]}\\\" \"\n}\n",
        "[{\"id\":\"a\"}]\n[{\"id\":\"b ]}\\\" \"}]"
      })
  void objectsInAnArrayOrInARowAreRecordsByTheirNumber(String content) {
    List<Entry> entries = read("json", content);
    assertThat(values(entries, "id")).containsExactly("a", "b ]}\" ");
    assertThat(entries).extracting(Entry::position).containsExactly(1L, 2L);
  }

  @Test
  void aBadValueCostsItsRecordOnly() {
    List<Entry> entries = read("json", "[{\"id\":1},{\"id\":tru},3,[4],{\"id\":5}]");
    assertThat(values(entries, "id")).containsExactly("1", "5");
    assertThat(refused(entries)).extracting(Entry.Refused::position).containsExactly(2L, 3L, 4L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':1,'t':'a'},\n{'id':2,'t':'b' c','u':'d'},\n{'id':3,'t':'e'}\n]",
        "[{'id':1,'t':'a'},\r\n {'id':2,'t':'b,'u':'d'},\r\n {'id':3,'t':'e'}]",
        "[{'id':1,'t':'a'}\n,{'id':2,'t':'b' c'}\n\n,{'id':3,'t':'e'}\n]",
        "{'id':1,'t':'a'}\n{'id':2,'t':'C:\\'}\n{'id':3,'t':'e'}\n",
        "[\n  {\n    'id': 1\n  },\n  {\n    'id': 2,\n    't': 'b' c',\n    'in': [\n      {\n"
            + "        'id': 9\n      }\n    ]\n  },\n  {\n    'id': 3\n  }\n]\n",
        "[{'id':1},\n{'id':2,'t':'b\n{c}\n]d'},\n{'id':3}]"
      })
  void aQuoteTooManyOrTooFewCostsItsRecordOnly(String content) {
    List<Entry> entries = read("json", content.replace('\'', '"'));
    assertThat(values(entries, "id")).containsExactly("1", "3");
    assertThat(refused(entries))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.position()).isEqualTo(2);
              assertThat(refused.reason()).isEqualTo("malformed");
              assertThat(refused.raw()).contains("id").doesNotContain("3");
            });
  }

  @Test
  void anArrayWhoseLastRecordLacksAQuoteIsClosedAllTheSame() {
    List<Entry> entries = read("json", "[{\"id\":1},\n{\"id\":\"2}\n]\n");
    assertThat(values(entries, "id")).containsExactly("1");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("malformed");
  }

  @Test
  void anArrayThatTheFileCutsIsTruncated() {
    List<Entry> entries = read("json", "[{\"id\":1},{\"id\":2}");
    assertThat(values(entries, "id")).containsExactly("1", "2");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("truncated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[{\"id\":1},]", "[,{\"id\":1}]", "[{\"id\":1},,{\"id\":2}]", "{\"id\":1}]"})
  void straySeparatorsAreRefused(String content) {
    assertThat(refused(read("json", content))).isNotEmpty();
  }

  @Test
  void anEmptyArrayHasNoRecords() {
    assertThat(read("json", " [ ] ")).isEmpty();
  }

  @Test
  void anObjectBeyondTheCapIsRefusedAndTheNextIsRead() {
    String longer = "{\"id\":\"" + "x{\\\"".repeat(50_000) + "\"}";
    byte[] file =
        ("[{\"id\":1}," + longer + ",{\"id\":2}]")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    List<Entry> entries = read(new JsonFormat(1_000), "x.json", file);
    assertThat(values(entries, "id")).containsExactly("1", "2");
    assertThat(refused(entries)).extracting(Entry.Refused::reason).containsExactly("too long");
  }
}
