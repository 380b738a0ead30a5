package app.siembra.service;

import app.siembra.model.About;
import app.siembra.model.Interaction;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user has changed in something that a file brought: a later file leaves it alone.
///
/// @param said what they have said themself
/// @param without whom they took off
record UsersPart(Set<Field> said, Set<PersonId> without) {
  static final UsersPart NONE = new UsersPart(Set.of(), Set.of());

  private static final String SAID = "+";
  private static final String TAKEN_OFF = "-";

  /// What a file says of something, and the user may know better.
  enum Field {
    WHEN,
    CONTACT,
    /// The store looks for this word: a title that the user wrote is something written.
    TITLE,
    PLACE,
    LENGTH;

    private String word() {
      return SAID + Keys.of(this);
    }
  }

  UsersPart {
    said = Set.copyOf(said);
    without = Set.copyOf(without);
  }

  boolean has(Field field) {
    return said.contains(field);
  }

  /// The same after the user changed it again.
  UsersPart after(Interaction before, Interaction now) {
    Set<Field> more = EnumSet.noneOf(Field.class);
    more.addAll(said);
    About then = before.about();
    About about = now.about();
    note(more, Field.WHEN, before.when().equals(now.when()));
    note(more, Field.CONTACT, before.contact().equals(now.contact()));
    note(more, Field.TITLE, then.title().equals(about.title()));
    note(more, Field.PLACE, then.place().equals(about.place()));
    note(more, Field.LENGTH, Objects.equals(then.minutes(), about.minutes()));
    Set<PersonId> off =
        Stream.concat(without.stream(), before.people().stream())
            .filter(one -> !now.people().contains(one))
            .collect(Collectors.toSet());
    return new UsersPart(more, off);
  }

  /// What they have changed in either of two that become one.
  UsersPart with(UsersPart other) {
    return new UsersPart(joined(said, other.said), joined(without, other.without));
  }

  /// The same as words, to stand behind the key.
  String written() {
    return Stream.concat(
            new TreeSet<>(said).stream().map(Field::word),
            new TreeSet<>(without).stream().map(one -> TAKEN_OFF + one.value()))
        .map(word -> " " + word)
        .collect(Collectors.joining());
  }

  static UsersPart read(Collection<String> words) {
    List<Field> said =
        Arrays.stream(Field.values()).filter(field -> words.contains(field.word())).toList();
    Set<PersonId> off =
        words.stream()
            .filter(word -> word.matches(TAKEN_OFF + "\\d{1,18}"))
            .map(word -> new PersonId(Long.parseLong(word.substring(1))))
            .collect(Collectors.toSet());
    return new UsersPart(Set.copyOf(said), off);
  }

  private static void note(Set<Field> said, Field field, boolean isAsBefore) {
    if (!isAsBefore) {
      said.add(field);
    }
  }

  private static <T> Set<T> joined(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
