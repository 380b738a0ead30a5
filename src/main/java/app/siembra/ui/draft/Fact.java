package app.siembra.ui.draft;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Meeting;
import app.siembra.model.OwnField;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something known of a person that is edited by itself.
public sealed interface Fact {
  /// How they are called, in its parts.
  record Name() implements Fact {}

  /// What else they are called.
  record OtherNames() implements Fact {}

  /// How the user came to know them.
  record Met() implements Fact {}

  /// The notes on their card.
  record Notes() implements Fact {}

  /// A way to reach them.
  record Point(ContactPoint point) implements Fact {}

  /// Another way to reach them.
  record NewPoint(PointKind kind) implements Fact {}

  /// What they do or did somewhere.
  record Work(Position position) implements Fact {}

  /// Something else they do or did.
  record NewWork() implements Fact {}

  /// A date of theirs.
  record Date(SpecialDate date) implements Fact {}

  /// Another date of theirs.
  record NewDate() implements Fact {}

  /// A field of the user's own.
  record Own(OwnField field) implements Fact {}

  /// A field of the user's own of which nothing is known yet; null for one that is still to be
  /// named.
  record NewOwn(@Nullable FieldDefinition definition) implements Fact {}

  /// What is typed of it, filled with what is known.
  ///
  /// @param through who is known of whom brought the user and the person together
  default FactDraft<?> draft(Person person, Reading reading, Optional<PersonLine> through) {
    return switch (this) {
      case Name _ ->
          new FactDraft<>(
              person,
              new NameDraft(person.name()),
              (now, name) -> now.withName(name.orElse(now.name())));
      case OtherNames _ ->
          new FactDraft<>(
              person,
              new OtherNamesDraft(person.otherNames()),
              (now, names) -> now.withOtherNames(names.orElse(app.siembra.model.OtherNames.NONE)));
      case Met _ ->
          new FactDraft<>(
              person,
              new MeetingDraft(person.origin().met(), reading, through),
              (now, met) -> now.withOrigin(now.origin().withMet(met.orElse(Meeting.UNKNOWN))));
      case Notes _ ->
          new FactDraft<>(
              person,
              new NotesDraft(person.card().notes()),
              (now, notes) -> now.withCard(now.card().withNotes(notes.orElse(""))));
      case Point(var point) -> point(person, PointDraft.of(point, reading), point);
      case NewPoint(var kind) -> point(person, PointDraft.empty(kind, reading), null);
      case Work(var position) -> work(person, position);
      case NewWork _ -> work(person, null);
      case Date(var date) -> date(person, DateDraft.of(date, reading), date);
      case NewDate _ -> date(person, DateDraft.empty(kindOfNewDate(person.card())), null);
      case Own(var field) -> own(person, OwnFieldDraft.of(field, reading), field);
      case NewOwn(var definition) -> own(person, OwnFieldDraft.empty(definition, reading), null);
    };
  }

  private static FactDraft<OwnField> own(
      Person person, OwnFieldDraft draft, @Nullable OwnField before) {
    return new FactDraft<>(
        person,
        draft,
        (now, field) ->
            now.withCard(
                now.card().withOwnFields(replaced(now.card().ownFields(), before, field))));
  }

  private static FactDraft<ContactPoint> point(
      Person person, PointDraft draft, @Nullable ContactPoint before) {
    return new FactDraft<>(
        person,
        draft,
        (now, point) ->
            now.withCard(now.card().withPoints(replaced(now.card().points(), before, point))));
  }

  private static FactDraft<Position> work(Person person, @Nullable Position before) {
    return new FactDraft<>(
        person,
        new PositionDraft(before),
        (now, position) ->
            now.withCard(
                now.card()
                    .withPositions(
                        Position.presentFirst(
                            replaced(now.card().positions(), before, position)))));
  }

  private static FactDraft<SpecialDate> date(
      Person person, DateDraft draft, @Nullable SpecialDate before) {
    return new FactDraft<>(
        person,
        draft,
        (now, date) ->
            now.withCard(now.card().withDates(replaced(now.card().dates(), before, date))));
  }

  /// A birthday, where there is none yet.
  private static SpecialDate.Kind kindOfNewDate(Card card) {
    return card.date(SpecialDate.Kind.BIRTHDAY).isPresent()
        ? SpecialDate.Kind.OWN
        : SpecialDate.Kind.BIRTHDAY;
  }

  /// The values with `after` in the place of `before`, or without it where there is none; what was
  /// not there is added at the end.
  private static <T> List<T> replaced(List<T> values, @Nullable T before, Optional<T> after) {
    List<T> changed = new ArrayList<>(values);
    int place = before == null ? -1 : changed.indexOf(before);
    if (place >= 0) {
      changed.remove(place);
    }
    after.ifPresent(value -> changed.add(place < 0 ? changed.size() : place, value));
    return changed;
  }
}
