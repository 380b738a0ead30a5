package app.siembra.app;

import app.siembra.model.Keys;
import app.siembra.model.Reminder;
import app.siembra.service.Digest;
import app.siembra.service.Due;
import app.siembra.service.Named;
import app.siembra.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a notice says outside the window.
///
/// @param headline how many things wait
/// @param body what they are, in lines; names nobody unless that is set
/// @param show names what leads to them
/// @param later names what puts them off until tomorrow
record Bulletin(String headline, String body, String show, String later) {
  private static final int MOST_LINES = 4;

  /// Up to this number they are counted in words.
  private static final int IN_WORDS = 9;

  static Bulletin of(Digest digest, Texts texts) {
    return new Bulletin(
        headline(digest.due().size(), texts),
        (digest.names() ? byName(digest.due(), texts) : byKind(digest.due(), texts))
            .collect(Collectors.joining("\n")),
        texts.get("notice.show"),
        texts.get("notice.later"));
  }

  private static String headline(int things, Texts texts) {
    return things <= IN_WORDS
        ? texts.get("notice.things." + things)
        : texts.get("notice.things.more", things);
  }

  private static Stream<String> byKind(List<Due> due, Texts texts) {
    Map<Reminder.Kind, Long> counted =
        due.stream()
            .filter(each -> !each.missed())
            .collect(
                Collectors.groupingBy(
                    each -> each.reminder().kind(),
                    () -> new EnumMap<>(Reminder.Kind.class),
                    Collectors.counting()));
    Stream<String> kinds =
        counted.entrySet().stream()
            .map(kind -> texts.count("notice.kind." + Keys.of(kind.getKey()), kind.getValue()));
    long missed = due.stream().filter(Due::missed).count();
    return missed == 0
        ? kinds
        : Stream.concat(kinds, Stream.of(texts.count("notice.missed", missed)));
  }

  private static Stream<String> byName(List<Due> due, Texts texts) {
    int shown = due.size() <= MOST_LINES ? due.size() : MOST_LINES - 1;
    return Stream.concat(
        due.stream().limit(shown).map(each -> line(each, texts)),
        shown == due.size()
            ? Stream.empty()
            : Stream.of(texts.get("notice.and-more", due.size() - shown)));
  }

  private static String line(Due due, Texts texts) {
    List<String> names =
        due.people().stream().map(Named::name).filter(name -> !name.isEmpty()).toList();
    if (due.missed()) {
      return names.isEmpty()
          ? texts.count("notice.missed", 1)
          : texts.get("notice.missed.of", texts.list(names));
    }
    String what = "notice.kind." + Keys.of(due.reminder().kind());
    return names.isEmpty()
        ? texts.count(what, 1)
        : texts.get("notice.of." + Keys.of(due.reminder().kind()), texts.list(names));
  }
}
