package app.siembra.ui.card;

import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Meeting;
import app.siembra.model.Person;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.text.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Everything of a person that the form shows. What it does not show stays as it is.
final class CardDraft {
  private final Days days;
  private final @Nullable String region;
  private final NameDraft name;
  private final MeetingDraft meeting;
  private final DeathDraft death;
  private final ObservableList<String> nicknames = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<CircleId> circles = FXCollections.observableArrayList();
  private final ObservableList<PointDraft> points = FXCollections.observableArrayList();
  private final ObservableList<PositionDraft> positions = FXCollections.observableArrayList();
  private final ObservableList<DateDraft> dates = FXCollections.observableArrayList();
  private final StringProperty notes = new SimpleStringProperty("");
  private final BooleanProperty archived = new SimpleBooleanProperty();

  /// @param days how dates are written in the fields
  /// @param region by which phones without a prefix are read, or null
  CardDraft(Person person, Days days, @Nullable String region) {
    this.days = days;
    this.region = region;
    Card card = person.card();
    name = new NameDraft(person.name());
    meeting = new MeetingDraft(person.origin().met(), days);
    death = new DeathDraft(person.keeping().death(), days);
    nicknames.setAll(person.otherNames().nicknames());
    tags.setAll(card.tags());
    circles.setAll(person.keeping().circles());
    points.setAll(card.points().stream().map(point -> PointDraft.of(point, region)).toList());
    positions.setAll(card.positions().stream().map(PositionDraft::new).toList());
    dates.setAll(card.dates().stream().map(this::draft).toList());
    notes.set(card.notes());
    archived.set(person.keeping().archived());
  }

  private DateDraft draft(SpecialDate date) {
    return new DateDraft(
        date.kind(), date, date.date() == null ? date.text() : days.partial(date.date()));
  }

  NameDraft name() {
    return name;
  }

  MeetingDraft meeting() {
    return meeting;
  }

  DeathDraft death() {
    return death;
  }

  ObservableList<String> nicknames() {
    return nicknames;
  }

  ObservableList<String> tags() {
    return tags;
  }

  ObservableList<CircleId> circles() {
    return circles;
  }

  ObservableList<PointDraft> points() {
    return points;
  }

  ObservableList<PositionDraft> positions() {
    return positions;
  }

  ObservableList<DateDraft> dates() {
    return dates;
  }

  StringProperty notes() {
    return notes;
  }

  BooleanProperty archived() {
    return archived;
  }

  void addPoint(PointKind kind) {
    points.add(PointDraft.empty(kind, region));
  }

  void addPosition() {
    positions.add(new PositionDraft(null));
  }

  void addDate(SpecialDate.Kind kind) {
    dates.add(new DateDraft(kind, null, ""));
  }

  /// What the form makes of a person, whatever else is stored of them; empty where something in it will
  /// not do, which the drafts say then.
  Optional<UnaryOperator<Person>> read() {
    UnaryOperator<Person> change = change();
    return drafts().allMatch(draft -> draft.problem().get() == null)
        ? Optional.of(change)
        : Optional.empty();
  }

  /// Everything in the form that can be wrong.
  Stream<Draft<?>> drafts() {
    return Stream.<Stream<? extends Draft<?>>>of(
            Stream.of(name),
            points.stream(),
            positions.stream(),
            dates.stream(),
            Stream.of(meeting, death))
        .flatMap(each -> each);
  }

  private UnaryOperator<Person> change() {
    Optional<PersonName> nameNow = name.read();
    List<ContactPoint> pointsNow = read(points);
    List<Position> positionsNow = read(positions);
    List<SpecialDate> datesNow = read(dates);
    Optional<Meeting> metNow = meeting.read();
    Optional<Death> deathNow = death.read();
    List<String> nicknamesNow = List.copyOf(nicknames);
    List<String> tagsNow = List.copyOf(tags);
    List<CircleId> circlesNow = List.copyOf(circles);
    String notesNow = notes.get();
    boolean archivedNow = archived.get();
    return person ->
        person
            .withName(nameNow.orElse(person.name()))
            .withOtherNames(person.otherNames().withNicknames(nicknamesNow))
            .withCard(
                person
                    .card()
                    .withPoints(pointsNow)
                    .withPositions(positionsNow)
                    .withDates(datesNow)
                    .withTags(tagsNow)
                    .withNotes(notesNow))
            .withKeeping(
                person
                    .keeping()
                    .withCircles(circlesNow)
                    .withDeath(deathNow.orElse(null))
                    .withArchived(archivedNow))
            .withOrigin(person.origin().withMet(metNow.orElse(person.origin().met())));
  }

  private static <T> List<T> read(List<? extends Draft<T>> drafts) {
    List<T> values = new ArrayList<>();
    drafts.forEach(draft -> draft.read().ifPresent(values::add));
    return values;
  }
}
