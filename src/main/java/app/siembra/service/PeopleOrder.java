package app.siembra.service;

import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import app.siembra.rules.Since;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which order a list shows people.
public enum PeopleOrder {
  /// By name; where the list searches, the best first.
  NAME,
  /// Who was talked to longest ago first; then those with whom no talk is known, by name.
  LONGEST_AGO,
  /// The newest in the book first.
  NEWEST,
  /// Who has gone quiet first, as they are listed (rule 4); then the others in the same order.
  QUIET;

  /// These people, who come in the order of [#NAME], in this order.
  List<Listed> sorted(List<Listed> people) {
    return switch (this) {
      case NAME -> people;
      case LONGEST_AGO ->
          people.stream()
              .sorted(
                  Comparator.comparing(
                      PeopleOrder::lastTalk, Comparator.nullsLast(Comparator.naturalOrder())))
              .toList();
      case NEWEST ->
          people.stream()
              .sorted(
                  Comparator.comparing((Listed listed) -> added(listed.line()))
                      .thenComparing(Listed::id)
                      .reversed())
              .toList();
      case QUIET ->
          people.stream()
              .sorted(
                  Comparator.comparing((Listed listed) -> !listed.standing().goneQuiet())
                      .thenComparing(Quiet.order()))
              .toList();
    };
  }

  private static @Nullable LocalDate lastTalk(Listed listed) {
    Since since = listed.standing().since();
    if (since == null) {
      return null;
    }
    return switch (since.what()) {
      case CONTACT, APPROXIMATE -> since.day();
      case MET, SORTED -> null;
    };
  }

  private static LocalDate added(PersonLine line) {
    return line.origin().addedOn();
  }
}
