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

/// Counts what becomes of the entries of a file of what happened.
final class Happenings {
  private final ArrivingTalks talks;
  private final ArrivingLines lines;
  private final Map<ArrivingTalks.Fate, Integer> fates = new EnumMap<>(ArrivingTalks.Fate.class);
  private final List<ImportReport.Skipped> skipped = new ArrayList<>();

  Happenings(ArrivingTalks talks, ArrivingLines lines) {
    this.talks = talks;
    this.lines = lines;
  }

  void take(TalkEntry entry) {
    switch (entry) {
      case TalkEntry.Happened(long _, var talk) -> count(talks.take(talk));
      case TalkEntry.Said said -> take(said);
      case TalkEntry.Skipped(long line, Problem reason) -> skip(line, reason);
    }
  }

  private void take(TalkEntry.Said said) {
    try {
      count(lines.take(said));
    } catch (ProblemException e) {
      skip(said.line(), e.problem());
    }
  }

  private void count(ArrivingTalks.Fate fate) {
    fates.merge(fate, 1, Integer::sum);
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
    return List.copyOf(skipped);
  }
}
