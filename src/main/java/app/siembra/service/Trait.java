package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.rules.Standing;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/// Something that is so of some people and not of others: by it a list of them is narrowed.
public sealed interface Trait {
  /// What a trait is about. Of one kind any may hold, of several kinds all have to.
  enum Kind {
    STANDING,
    STARRED,
    CIRCLE,
    TAG,
    TOPIC,
    PLACE,
    ORGANISATION,
    SILENCE,
    NEED,
    LACK,
    BIRTHDAY,
    IMPORT
  }

  /// A trait that does not hang on how things stand on a day.
  sealed interface Lasting extends Trait {}

  /// A trait that hangs on how things stand on a day.
  sealed interface OfTheDay extends Trait {}

  /// Ways in which somebody can be reached, or not.
  enum Way {
    EMAIL,
    PHONE
  }

  /// They stand in one of these states.
  record Stands(Set<Standing.State> states) implements OfTheDay {
    public Stands {
      states = Set.copyOf(states);
    }
  }

  record Starred() implements Lasting {}

  /// They are in this circle, or in one within it.
  record In(CircleId circle) implements Lasting {}

  record Tagged(String tag) implements Lasting {}

  /// They know, like or look for it.
  record About(String topic) implements Lasting {}

  /// They live in that city.
  record At(String place) implements Lasting {}

  /// They are with that organisation.
  record With(String organisation) implements Lasting {}

  /// No talk is known from that day on.
  record SilentSince(LocalDate day) implements OfTheDay {}

  /// No talk is known of the last so many months.
  record SilentFor(int months) implements OfTheDay {}

  /// No talk at all is known.
  record NeverSpoken() implements OfTheDay {}

  /// They look for it.
  ///
  /// @param topic empty for anything
  record LooksFor(String topic) implements Lasting {}

  /// There is no way to reach them like this.
  record Lacks(Way way) implements Lasting {}

  /// Their birthday is in that month.
  record BornIn(Month month) implements Lasting {}

  /// They came into the book by the import of that number.
  record Brought(long change) implements Lasting {}

  /// What it is about.
  default Kind kind() {
    return switch (this) {
      case Stands _ -> Kind.STANDING;
      case Starred _ -> Kind.STARRED;
      case In _ -> Kind.CIRCLE;
      case Tagged _ -> Kind.TAG;
      case About _ -> Kind.TOPIC;
      case At _ -> Kind.PLACE;
      case With _ -> Kind.ORGANISATION;
      case SilentSince _, SilentFor _, NeverSpoken _ -> Kind.SILENCE;
      case LooksFor _ -> Kind.NEED;
      case Lacks _ -> Kind.LACK;
      case BornIn _ -> Kind.BIRTHDAY;
      case Brought _ -> Kind.IMPORT;
    };
  }

  /// The same with its words folded: equal where the same is meant.
  default Trait folded() {
    return switch (this) {
      case Tagged(String tag) -> new Tagged(Fold.of(tag));
      case About(String topic) -> new About(Fold.of(topic));
      case At(String place) -> new At(Fold.of(place));
      case With(String organisation) -> new With(Fold.of(organisation));
      case LooksFor(String topic) -> new LooksFor(Fold.of(topic));
      case Stands _, Starred _, In _, SilentSince _, SilentFor _, NeverSpoken _ -> this;
      case Lacks _, BornIn _, Brought _ -> this;
    };
  }
}
