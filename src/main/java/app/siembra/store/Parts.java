package app.siembra.store;

import app.siembra.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows that one fact is made of, as they were read.
final class Parts {
  private static final Comparator<@Nullable Object[]> BY_POSITION =
      Comparator.comparingInt(row -> (Integer) Objects.requireNonNull(row[2]));

  private final @Nullable Object[] root;
  private final Map<Long, Topic> topics;
  private final Map<FactTable, List<@Nullable Object[]>> lists = new HashMap<>();

  Parts(@Nullable Object[] root, Map<Long, Topic> topics) {
    this.root = root;
    this.topics = topics;
  }

  void put(FactTable table, List<@Nullable Object[]> rows) {
    lists.put(table, rows.stream().sorted(BY_POSITION).toList());
  }

  /// The row of the fact itself, from its id on.
  Row root() {
    return new Row(root, 0);
  }

  @Nullable Object[] rootValues() {
    return root;
  }

  /// The rows of one list as they are stored, in their order.
  List<@Nullable Object[]> rows(FactTable table) {
    return lists.getOrDefault(table, List.of());
  }

  /// What the rows of one list say, each read from the column after its position.
  <T> List<T> list(FactTable table, Function<Row, T> read) {
    return stream(table, read).toList();
  }

  <T> Stream<T> stream(FactTable table, Function<Row, T> read) {
    return rows(table).stream().map(row -> read.apply(new Row(row, Place.LIST_COLUMNS)));
  }

  Topic topic(long id) {
    return Objects.requireNonNull(topics.get(id));
  }

  /// The id of a topic that these rows name.
  long topicId(Topic topic) {
    return topics.entrySet().stream()
        .filter(entry -> entry.getValue().name().equals(topic.name()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  @Nullable Topic topicOrNull(@Nullable Long id) {
    return id == null ? null : topic(id);
  }
}
