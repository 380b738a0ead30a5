package app.siembra.ui.ledger;

import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpState;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.service.Period;
import app.siembra.service.Presented;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the ledger knows, read once and looked through as often as the user chooses something
/// else.
///
/// @param lines every entry, the newest first
/// @param introductions every one, the newest first
record Everything(List<Line> lines, List<Presented> introductions) {
  static final Everything NOTHING = new Everything(List.of(), List.of());

  static Everything of(List<HelpEntry> entries, List<Presented> introductions) {
    return new Everything(entries.stream().map(Line::of).toList(), introductions);
  }

  boolean isEmpty() {
    return lines.isEmpty() && introductions.isEmpty();
  }

  /// What was done within a period.
  List<HelpEntry> done(Period period) {
    return entries(line -> line.entry().help().isDone() && isIn(line, period));
  }

  /// What of a period passes the filter.
  List<HelpEntry> found(Period period, LedgerFilter filter) {
    return entries(filter.test().and(line -> isIn(line, period)));
  }

  /// Whether something of a period came since, and the filter alone keeps it from being listed.
  boolean hasNew(Everything before, Period period, LedgerFilter filter) {
    Set<HelpId> old =
        before.lines.stream().map(line -> line.entry().help().id()).collect(Collectors.toSet());
    return lines.stream()
        .filter(LedgerFilter.ALL.test().and(filter.test().negate()))
        .anyMatch(line -> isIn(line, period) && !old.contains(line.entry().help().id()));
  }

  /// Asked or promised, either way.
  List<HelpEntry> open() {
    return entries(
        line ->
            switch (line.entry().help().state()) {
              case ASKED, PROMISED -> true;
              case DONE, DECLINED -> false;
            });
  }

  /// Received and not thanked for.
  List<HelpEntry> thanks() {
    return entries(
        line -> Side.RECEIVED.has(line.entry().help()) && !line.entry().help().details().thanked());
  }

  /// Lent either way: what is out, what has been out the longest first; then what came back.
  List<HelpEntry> lent() {
    List<HelpEntry> out = entries(line -> line.entry().help().isOut());
    List<HelpEntry> back =
        entries(line -> line.entry().help().isLent() && !line.entry().help().isOut());
    return Stream.concat(out.reversed().stream(), back.stream()).toList();
  }

  /// Those that wait for an answer first, then those of which nothing is known, then the others.
  List<Presented> introductionsInTurn() {
    return introductions.stream().sorted(Comparator.comparingInt(Everything::turn)).toList();
  }

  private static int turn(Presented presented) {
    var introduction = presented.introduction();
    if (introduction.isWaiting()) {
      return 0;
    }
    return introduction.isUntold() ? 1 : 2;
  }

  /// The years of which there is something to tell, the newest first.
  List<Integer> years() {
    return lines.stream()
        .filter(line -> line.entry().help().isDone())
        .map(line -> line.entry().help().details().on().getYear())
        .distinct()
        .toList();
  }

  /// The topics there are, by name.
  List<Topic> topics() {
    return lines.stream()
        .flatMap(line -> line.entry().help().details().topics().stream())
        .distinct()
        .sorted(Comparator.comparing(Topic::folded))
        .toList();
  }

  /// The kinds there are, in their usual order.
  List<HelpKind> kinds() {
    return lines.stream().map(line -> line.entry().help().kind()).distinct().sorted().toList();
  }

  boolean hasDeclined() {
    return lines.stream().anyMatch(line -> line.entry().help().state() == HelpState.DECLINED);
  }

  private List<HelpEntry> entries(Predicate<Line> which) {
    return lines.stream().filter(which).map(Line::entry).toList();
  }

  private static boolean isIn(Line line, Period period) {
    return period.contains(line.entry().help().details().on());
  }
}
