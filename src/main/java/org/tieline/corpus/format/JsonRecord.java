package org.tieline.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Map;

/**
 * One JSON object as a record. Values of nested objects are found under dotted paths; the scalars
 * of an array are joined by line breaks (paragraphs), objects in an array are numbered from 0.
 */
final class JsonRecord {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.RECORD_BYTES).build())
          .build();

  private JsonRecord() {}

  /** Reads the bytes as exactly one object. */
  static Entry read(long position, byte[] bytes, int from, int to) {
    String raw = Excerpt.of(bytes, from, to);
    int invalid = Utf8.firstInvalid(bytes, from, to);
    if (invalid >= 0) {
      return new Entry.Refused(position, "malformed", Utf8.fault(bytes, from, invalid), raw);
    }
    try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        String detail = first == null ? "no JSON" : "not an object but " + first.asString();
        return new Entry.Refused(position, "malformed", detail, raw);
      }
      Map<String, String> values = values(parser);
      if (parser.nextToken() != null) {
        long column = parser.currentTokenLocation().getByteOffset() + 1;
        String detail = "a second value starts at byte %s of the record".formatted(column);
        return new Entry.Refused(position, "malformed", detail, raw);
      }
      return new Entry.Found(position, values, raw);
    } catch (JsonProcessingException e) {
      return new Entry.Refused(position, "malformed", fault(e), raw);
    } catch (IOException e) {
      return new Entry.Refused(position, "malformed", String.valueOf(e.getMessage()), raw);
    }
  }

  /** The values of the object that has just started, to its end. */
  static Map<String, String> values(JsonParser parser) throws IOException {
    JsonValues values = new JsonValues();
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      switch (token) {
        case FIELD_NAME -> values.name(parser.currentName());
        case START_OBJECT, START_ARRAY -> {
          values.enter(token == JsonToken.START_ARRAY);
          depth++;
        }
        case END_OBJECT, END_ARRAY -> {
          values.leave();
          depth--;
        }
        case VALUE_NULL -> values.skip();
        default -> values.scalar(parser.getText());
      }
    }
    return values.byPath();
  }

  private static String fault(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String where =
        place == null ? "" : " at byte %s of the record".formatted(place.getByteOffset() + 1);
    return e.getOriginalMessage() + where;
  }
}
