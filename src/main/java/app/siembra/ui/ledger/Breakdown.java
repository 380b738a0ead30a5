package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was given and received, by kind and by topic: how many entries, never how much they were.
///
/// @param kinds those there are, the most frequent first
/// @param topics the most frequent ones, the most frequent first
record Breakdown(List<Strand<HelpKind>> kinds, List<Strand<Topic>> topics) {
  private static final int MOST_TOPICS = 12;

  /// How many entries were of one kind, or about one topic.
  record Strand<T>(T what, int given, int received) {
    private Strand<T> with(Direction direction) {
      return switch (direction) {
        case GIVEN -> new Strand<>(what, given + 1, received);
        case RECEIVED -> new Strand<>(what, given, received + 1);
      };
    }

    int total() {
      return given + received;
    }

    int of(Direction direction) {
      return switch (direction) {
        case GIVEN -> given;
        case RECEIVED -> received;
      };
    }
  }

  static Breakdown of(List<HelpEntry> entries) {
    List<Strand<Topic>> topics =
        strands(entries, entry -> entry.help().details().topics().stream(), Topic::folded);
    return new Breakdown(
        strands(entries, entry -> Stream.of(entry.help().kind()), HelpKind::name),
        topics.subList(0, Math.min(MOST_TOPICS, topics.size())));
  }

  private static <T> List<Strand<T>> strands(
      List<HelpEntry> entries, Function<HelpEntry, Stream<T>> whats, Function<T, String> name) {
    Map<T, Strand<T>> strands = new LinkedHashMap<>();
    for (HelpEntry entry : entries) {
      whats
          .apply(entry)
          .forEach(
              what ->
                  strands.put(
                      what,
                      strands
                          .getOrDefault(what, new Strand<>(what, 0, 0))
                          .with(entry.help().direction())));
    }
    return strands.values().stream()
        .sorted(
            Comparator.comparingInt((Strand<T> strand) -> strand.total())
                .reversed()
                .thenComparing(strand -> name.apply(strand.what())))
        .toList();
  }
}
