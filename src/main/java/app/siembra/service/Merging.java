package app.siembra.service;

import app.siembra.model.Cadence;
import app.siembra.model.CircleId;
import app.siembra.model.Death;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one person of two without losing a value: what a person has several of is joined, what one
/// of the two lacks comes from the other, and a text of which only one can stay goes to the notes.
/// Merging the same again changes nothing.
final class Merging {
  private final Person kept;
  private final Person other;
  private final List<String> leftOver = new ArrayList<>();

  private Merging(Person kept, Person other) {
    this.kept = kept;
    this.other = other;
  }

  /// The same, where of what there is only one the second's stays.
  ///
  /// @param ofOther which values
  static Person merged(Person kept, Person other, Set<SingleValue> ofOther) {
    return merged(Preferred.with(kept, other, ofOther), Preferred.with(other, kept, ofOther));
  }

  /// The first with everything of the second.
  static Person merged(Person kept, Person other) {
    return new Merging(kept, other).merged();
  }

  private Person merged() {
    PersonName name = name(kept.name(), other.name());
    OtherNames otherNames = otherNames(name, kept.otherNames(), other.otherNames());
    Origin origin = origin(kept.origin(), other.origin());
    // The card comes last: its notes take what found no place before.
    return new Person(
        kept.id(),
        name,
        otherNames,
        new CardMerging(leftOver).merged(kept.card(), other.card()),
        keeping(kept.keeping(), other.keeping()),
        KnowingMerging.merged(kept.knowing(), other.knowing()),
        origin);
  }

  private PersonName name(PersonName one, PersonName two) {
    if (one.isEmpty()) {
      return two;
    }
    PersonName filled =
        new PersonName(
            one(one.prefix(), two.prefix()),
            filled(one.given(), two.given()),
            one(one.additional(), two.additional()),
            filled(one.family(), two.family()),
            filled(one.secondFamily(), two.secondFamily()),
            one(one.suffix(), two.suffix()),
            one.formatted());
    return filled.display().equals(one.display()) ? filled : shownAs(filled, one.display());
  }

  private static PersonName shownAs(PersonName name, String shown) {
    return new PersonName(
        name.prefix(),
        name.given(),
        name.additional(),
        name.family(),
        name.secondFamily(),
        name.suffix(),
        shown);
  }

  /// The parts of another name need no place in the notes: it stays whole among the nicknames.
  private static String filled(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private OtherNames otherNames(PersonName name, OtherNames one, OtherNames two) {
    List<String> nicknames = new ArrayList<>(one.nicknames());
    Stream.concat(Stream.of(other.name().display()), two.nicknames().stream())
        .filter(nickname -> !isKnown(name, nicknames, nickname))
        .forEach(nicknames::add);
    return new OtherNames(
        nicknames,
        one(one.maiden(), two.maiden()),
        one(one.phoneticGiven(), two.phoneticGiven()),
        one(one.phoneticAdditional(), two.phoneticAdditional()),
        one(one.phoneticFamily(), two.phoneticFamily()),
        one(one.sortAs(), two.sortAs()),
        one(one.pronouns(), two.pronouns()));
  }

  private static boolean isKnown(PersonName name, List<String> nicknames, String nickname) {
    String folded = Fold.of(nickname);
    return nickname.isEmpty()
        || Fold.of(name.display()).equals(folded)
        || nicknames.stream().anyMatch(known -> Fold.of(known).equals(folded));
  }

  private static Keeping keeping(Keeping one, Keeping two) {
    List<CircleId> circles = Stream.concat(one.circles().stream(), two.circles().stream()).toList();
    return new Keeping(
        one.starred() || two.starred(),
        circles,
        one.cadence() instanceof Cadence.Learned ? two.cadence() : one.cadence(),
        later(one.snoozedUntil(), two.snoozedUntil()),
        one.archived() || two.archived(),
        death(one.death(), two.death()),
        earlier(one.sortedOn(), two.sortedOn()));
  }

  private static @Nullable Death death(@Nullable Death one, @Nullable Death two) {
    return one == null || (one.on() == null && two != null) ? two : one;
  }

  private Origin origin(Origin one, Origin two) {
    LocalDate added = one.addedOn().isBefore(two.addedOn()) ? one.addedOn() : two.addedOn();
    return new Origin(
        added,
        one.uid().isEmpty() ? two.uid() : one.uid(),
        met(one.met(), two.met()),
        later(one.approximateLast(), two.approximateLast()));
  }

  private Meeting met(Meeting one, Meeting two) {
    PersonId through = one.through() == null ? two.through() : one.through();
    if (one.on() != null && two.on() != null && !one.on().equals(two.on())) {
      leftOver.add(two.on().toString());
    }
    return new Meeting(
        one.on() == null ? two.on() : one.on(),
        one(one.place(), two.place()),
        kept.id().equals(through) || other.id().equals(through) ? null : through);
  }

  /// Of two texts the first that says something; where both do and differ, the other is left over.
  private String one(String first, String second) {
    if (first.isEmpty()) {
      return second;
    }
    if (!second.isEmpty() && !Fold.of(first).equals(Fold.of(second))) {
      leftOver.add(second);
    }
    return first;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one == null || (two != null && two.isAfter(one)) ? two : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one == null || (two != null && two.isBefore(one)) ? two : one;
  }
}
