package app.siembra.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object in their order. What is absent is left out: null, and empty text. A list is there
/// even where nothing is in it.
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /// Adds a text, a number, a date (as it writes itself: ISO), or further fields.
  Fields put(String name, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      values.put(name, value);
    }
    return this;
  }

  /// Adds an array.
  Fields putAll(String name, List<?> elements) {
    values.put(name, List.copyOf(elements));
    return this;
  }

  /// Adds all of these fields.
  Fields putAll(Fields others) {
    values.putAll(others.values);
    return this;
  }

  Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }
}
