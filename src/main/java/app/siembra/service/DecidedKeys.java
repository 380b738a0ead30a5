package app.siembra.service;

import app.siembra.model.Cadence;
import app.siembra.model.Death;
import app.siembra.model.Fold;
import app.siembra.model.Meeting;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.SpecialDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The keys with a date, a yes or no, or a number of days; words in either language.
final class DecidedKeys {
  private DecidedKeys() {}

  static UnaryOperator<Person> birthday(String value) {
    PartialDate date = date(value);
    return person -> {
      Stream<SpecialDate> others =
          person.card().dates().stream().filter(known -> known.kind() != SpecialDate.Kind.BIRTHDAY);
      List<SpecialDate> dates =
          date == null
              ? others.toList()
              : Stream.concat(Stream.of(SpecialDate.birthday(date)), others).toList();
      return person.withCard(person.card().withDates(dates));
    };
  }

  static UnaryOperator<Person> met(String value) {
    PartialDate date = date(value);
    return person -> {
      Meeting before = person.origin().met();
      return person.withOrigin(
          person.origin().withMet(new Meeting(date, before.place(), before.through())));
    };
  }

  static UnaryOperator<Person> cadence(String value, boolean remove) {
    Cadence cadence = remove ? Cadence.LEARNED : cadence(value);
    return person -> person.withKeeping(person.keeping().withCadence(cadence));
  }

  static UnaryOperator<Person> star(String value, boolean remove) {
    boolean star = !remove && isYes(value);
    return person -> person.withKeeping(person.keeping().withStar(star));
  }

  static UnaryOperator<Person> archived(String value, boolean remove) {
    boolean archived = !remove && isYes(value);
    return person -> person.withKeeping(person.keeping().withArchived(archived));
  }

  static UnaryOperator<Person> died(String value) {
    Death death =
        switch (Fold.of(value)) {
          case "yes", "si", "true" -> new Death(null);
          case "no", "false" -> null;
          default -> deathOn(date(value));
        };
    return person -> person.withKeeping(person.keeping().withDeath(death));
  }

  private static @Nullable Death deathOn(@Nullable PartialDate date) {
    return date == null ? null : new Death(date);
  }

  /// The date, or null where a leading `-` takes it away; `--02-29` is a date without a year.
  private static @Nullable PartialDate date(String value) {
    String text = value.strip();
    if (text.startsWith("-") && !text.startsWith("--")) {
      return null;
    }
    return PartialDate.parse(text)
        .orElseThrow(() -> new ProblemException(Problem.of("date.unreadable", text)));
  }

  private static Cadence cadence(String value) {
    return switch (Fold.of(value)) {
      case "learned", "aprendida", "aprendido" -> Cadence.LEARNED;
      case "rest", "descanso" -> new Cadence.Rest(null);
      default -> new Cadence.Chosen(days(value));
    };
  }

  private static int days(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new ProblemException(Problem.of("set.cadence", value));
    }
  }

  private static boolean isYes(String value) {
    return switch (Fold.of(value)) {
      case "yes", "si", "true" -> true;
      case "no", "false" -> false;
      default -> throw new ProblemException(Problem.of("set.yes-no", value));
    };
  }
}
