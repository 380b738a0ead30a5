package app.siembra.service;

import app.siembra.exchange.TalkEntry;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Counts what becomes of the entries of a file of what happened.
final class Happenings {
  private final ArrivingTalks talks;
  private final ArrivingLines lines;
  private final Map<ArrivingTalks.Fate, Integer> fates = new EnumMap<>(ArrivingTalks.Fate.class);
  private final List<ImportReport.Skipped> skipped = new ArrayList<>();
  private final Map<TalkEntry.Reason, Passed> passed = new EnumMap<>(TalkEntry.Reason.class);

  Happenings(ArrivingTalks talks, ArrivingLines lines) {
    this.talks = talks;
    this.lines = lines;
  }

  void take(TalkEntry entry) {
    switch (entry) {
      case TalkEntry.Happened(long line, var talk) -> count(line, talks.take(talk));
      case TalkEntry.Passed(long line, var reason) -> pass(line, reason);
      case TalkEntry.Said said -> take(said);
      case TalkEntry.Skipped(long line, Problem reason) -> skip(line, reason);
    }
  }

  private void take(TalkEntry.Said said) {
    try {
      count(said.line(), lines.take(said));
    } catch (ProblemException e) {
      skip(said.line(), e.problem());
    }
  }

  private void count(long line, ArrivingTalks.Fate fate) {
    fates.merge(fate, 1, Integer::sum);
    switch (fate) {
      case ADDED, MERGED, UNCHANGED, LEFT -> {}
      case AHEAD -> pass(line, TalkEntry.Reason.AHEAD);
      case REMOVED -> pass(line, TalkEntry.Reason.REMOVED);
    }
  }

  private void pass(long line, TalkEntry.Reason reason) {
    passed.merge(reason, new Passed(line, 1), (before, _) -> before.again());
  }

  /// How often something was passed over for the same reason.
  ///
  /// @param line of the first
  private record Passed(long line, int times) {
    Passed again() {
      return new Passed(line, times + 1);
    }

    ImportReport.Skipped skipped(TalkEntry.Reason reason) {
      String number = Integer.toString(times);
      Problem problem =
          switch (reason) {
            case ALONE -> Problem.of("talk.alone", number);
            case AHEAD -> Problem.of("talk.ahead", number);
            case REMOVED -> Problem.of("talk.removed", number);
          };
      return new ImportReport.Skipped(line, problem, times);
    }
  }

  private void skip(long line, Problem reason) {
    skipped.add(new ImportReport.Skipped(line, reason));
  }

  /// Whether nothing was there, not even something to leave out.
  boolean isEmpty() {
    return fates.isEmpty();
  }

  ImportReport.Counts counts() {
    int added = fates.getOrDefault(ArrivingTalks.Fate.ADDED, 0);
    int merged = fates.getOrDefault(ArrivingTalks.Fate.MERGED, 0);
    int unchanged = fates.getOrDefault(ArrivingTalks.Fate.UNCHANGED, 0);
    int left = fates.getOrDefault(ArrivingTalks.Fate.LEFT, 0);
    return new ImportReport.Counts(added + merged + unchanged + left, added, merged, unchanged);
  }

  /// With how many of the book something happened.
  int people() {
    Set<PersonId> all = new HashSet<>(talks.people());
    all.addAll(lines.people());
    return all.size();
  }

  List<ImportReport.Skipped> skipped() {
    return Stream.concat(
            skipped.stream(),
            passed.entrySet().stream().map(entry -> entry.getValue().skipped(entry.getKey())))
        .toList();
  }
}
