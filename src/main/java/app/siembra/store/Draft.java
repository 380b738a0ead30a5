package app.siembra.store;

import app.siembra.model.Keys;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The rows that one fact is to be made of, before they have ids of their own.
final class Draft {
  private static final int LONGEST_TEXT = 1_000_000;

  private final ToLongFunction<Topic> topicIds;
  private @Nullable Object[] root = {};
  private final Map<FactTable, List<@Nullable Object[]>> lists = new HashMap<>();

  Draft(ToLongFunction<Topic> topicIds) {
    this.topicIds = topicIds;
  }

  /// Sets the row of the fact itself, from its id on.
  void root(@Nullable Object... values) {
    root = checked(values);
  }

  /// Sets a list: for each element the values after its position.
  <T> void list(FactTable table, List<T> elements, Function<T, @Nullable Object[]> values) {
    List<@Nullable Object[]> rows = new ArrayList<>(elements.size());
    for (T element : elements) {
      rows.add(checked(values.apply(element)));
    }
    lists.put(table, rows);
  }

  /// The values of one row.
  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  /// The id of a topic, which is added where nobody has named it before.
  long topic(Topic topic) {
    return topicIds.applyAsLong(topic);
  }

  @Nullable Long topicOrNull(@Nullable Topic topic) {
    return topic == null ? null : topic(topic);
  }

  /// What a column holds for a constant.
  static @Nullable String word(@Nullable Enum<?> constant) {
    return constant == null ? null : Keys.of(constant);
  }

  /// What a column holds for a value with a written form.
  static @Nullable String written(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Nullable Object[] rootValues() {
    return root;
  }

  List<@Nullable Object[]> rows(FactTable table) {
    return lists.getOrDefault(table, List.of());
  }

  private static @Nullable Object[] checked(@Nullable Object[] values) {
    for (Object value : values) {
      if (value instanceof String text && text.length() > LONGEST_TEXT) {
        throw new ProblemException(Problem.of("text.too-long", Integer.toString(LONGEST_TEXT)));
      }
    }
    return values;
  }
}
