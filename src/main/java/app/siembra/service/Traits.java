package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of whom traits hold on a day.
///
/// @param brought who came by the import of a number
record Traits(Nesting nesting, Function<Long, Set<PersonId>> brought, LocalDate today) {

  /// Those of whom, of each kind among these traits, one holds.
  Predicate<PersonLine> lasting(Collection<Trait> traits) {
    return all(traits, Trait.Lasting.class, this::lasting);
  }

  /// The same of how things stand.
  Predicate<Listed> ofTheDay(Collection<Trait> traits) {
    return all(traits, Trait.OfTheDay.class, this::ofTheDay);
  }

  private static <T extends Trait, S> Predicate<S> all(
      Collection<Trait> traits, Class<T> sort, Function<? super T, Predicate<S>> test) {
    return traits.stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .collect(
            Collectors.groupingBy(
                Trait::kind, Collectors.mapping(test, Collectors.reducing(Predicate::or))))
        .values()
        .stream()
        .flatMap(any -> any.stream())
        .reduce(_ -> true, Predicate::and);
  }

  private Predicate<PersonLine> lasting(Trait.Lasting trait) {
    return switch (trait) {
      case Trait.Starred _ -> line -> line.keeping().starred();
      case Trait.In(var circle) -> line -> nesting.holds(circle, line);
      case Trait.Tagged(String tag) -> is(tag, line -> line.profile().tags().stream());
      case Trait.About(String topic) -> speaksOf(topic, line -> line.profile().topics().stream());
      case Trait.At(String place) -> is(place, line -> Stream.of(line.profile().city()));
      case Trait.With(String name) -> is(name, line -> Stream.of(organisation(line)));
      case Trait.LooksFor(String topic) ->
          topic.isEmpty()
              ? line -> wanted(line).findAny().isPresent()
              : speaksOf(topic, this::wanted);
      case Trait.Lacks(var way) -> line -> lacks(line, way);
      case Trait.BornIn(var month) -> line -> month.getValue() == birthMonth(line);
      case Trait.Brought(long change) -> {
        Set<PersonId> people = brought.apply(change);
        yield line -> people.contains(line.id());
      }
    };
  }

  private Predicate<Listed> ofTheDay(Trait.OfTheDay trait) {
    return switch (trait) {
      case Trait.Stands(var states) -> listed -> states.contains(listed.standing().state());
      case Trait.SilentSince(LocalDate day) -> listed -> isSilentSince(listed, day);
      case Trait.SilentFor(int months) -> {
        LocalDate day = today.minusMonths(months);
        yield listed -> isSilentSince(listed, day);
      }
      case Trait.NeverSpoken _ -> listed -> listed.talkedOn().isEmpty();
    };
  }

  private static boolean isSilentSince(Listed listed, LocalDate day) {
    return listed.talkedOn().filter(last -> !last.isBefore(day)).isEmpty();
  }

  private static Predicate<PersonLine> is(
      String wanted, Function<PersonLine, Stream<String>> words) {
    String folded = Fold.of(wanted);
    return line -> words.apply(line).anyMatch(word -> Fold.of(word).equals(folded));
  }

  /// Contains it as whole words.
  private static Predicate<PersonLine> speaksOf(
      String wanted, Function<PersonLine, Stream<String>> words) {
    String folded = ' ' + Fold.of(wanted) + ' ';
    return line -> words.apply(line).anyMatch(word -> (' ' + Fold.of(word) + ' ').contains(folded));
  }

  static boolean lacks(PersonLine line, Trait.Way way) {
    return switch (way) {
      case EMAIL -> line.profile().emails().isEmpty();
      case PHONE -> line.profile().phones().isEmpty();
    };
  }

  /// 1 to 12, or 0 where it is not known.
  static int birthMonth(PersonLine line) {
    var birthday = line.details().birthday();
    Integer month = birthday == null ? null : birthday.month();
    return month == null ? 0 : month;
  }

  static String organisation(PersonLine line) {
    return line.profile().position().organisation();
  }

  /// What somebody looks for today, in a word or two each.
  Stream<String> wanted(PersonLine line) {
    return line.knowing().needs().stream()
        .filter(need -> need.isOpen(today))
        .map(need -> need.subject());
  }
}
