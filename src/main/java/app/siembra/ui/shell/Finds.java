package app.siembra.ui.shell;

import java.util.List;
import java.util.stream.Stream;

/// What was found, under the headings under which it stands.
///
/// @param people those who fit
/// @param things organisations and topics
/// @param own screens and commands of the window
/// @param written talks, notes and help
/// @param asked what was looked for; empty where nothing was, so that the people are those of
///   lately
/// @param whole whether everything was looked through
record Finds(
    List<Found> people,
    List<Found> things,
    List<Found> own,
    List<Found> written,
    String asked,
    boolean whole) {
  static final Finds NOTHING = new Finds(List.of(), List.of(), List.of(), List.of(), "", false);

  /// Some of it under one heading.
  ///
  /// @param key the message of the heading
  record Group(String key, List<Found> found) {}

  /// All of it, without headings of nothing.
  List<Group> groups() {
    return Stream.of(
            new Group(asked.isEmpty() ? "search.lately" : "place.people", people),
            new Group("search.things", things),
            new Group("search.own", own),
            new Group("search.written", written))
        .filter(group -> !group.found().isEmpty())
        .toList();
  }

  List<Found> all() {
    return groups().stream().flatMap(group -> group.found().stream()).toList();
  }

  /// Whether something was looked for that is nowhere.
  boolean isNothing() {
    return whole && !asked.isEmpty() && all().isEmpty();
  }

  Finds with(List<Found> moreThings, List<Found> moreWritten) {
    return new Finds(people, moreThings, own, moreWritten, asked, true);
  }
}
