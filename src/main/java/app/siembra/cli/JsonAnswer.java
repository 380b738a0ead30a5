package app.siembra.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// An answer for other programs. One line an object, so that line tools can read it too.
final class JsonAnswer {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  private final PrintWriter out;

  JsonAnswer(PrintWriter out) {
    this.out = out;
  }

  /// Answers with one object.
  void object(Fields fields) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, fields.values());
      json.writeRaw('\n');
    }
  }

  /// Answers with an array of objects, written as they come.
  void array(Stream<Fields> elements) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeRaw('[');
      String before = "\n ";
      for (Iterator<Fields> rest = elements.iterator(); rest.hasNext(); before = ",\n ") {
        json.writeRaw(before);
        write(json, rest.next().values());
      }
      json.writeRaw("\n]\n");
    }
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case Fields fields -> write(json, fields.values());
      case Map<?, ?> members -> {
        json.writeStartObject();
        members.forEach(
            (name, member) -> {
              json.writeName(name.toString());
              write(json, member);
            });
        json.writeEndObject();
      }
      case List<?> elements -> {
        json.writeStartArray();
        elements.forEach(element -> write(json, element));
        json.writeEndArray();
      }
      case Boolean truth -> json.writeBoolean(truth);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }
}
