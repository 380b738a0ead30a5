package app.siembra.ui.card;

import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.SpecialDate;
import app.siembra.ui.draft.DateDraft;
import app.siembra.ui.draft.DeathDraft;
import app.siembra.ui.draft.Draft;
import app.siembra.ui.draft.MeetingDraft;
import app.siembra.ui.draft.NameDraft;
import app.siembra.ui.draft.NotesDraft;
import app.siembra.ui.draft.OtherNamesDraft;
import app.siembra.ui.draft.OwnFieldDraft;
import app.siembra.ui.draft.PointDraft;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.draft.PositionDraft;
import app.siembra.ui.draft.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// Everything of a person that the form shows. What it does not show stays as it is.
final class CardDraft {
  private final Person before;
  private final Reading reading;
  private final NameDraft name;
  private final OtherNamesDraft otherNames;
  private final MeetingDraft meeting;
  private final DeathDraft death;
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final ObservableList<CircleId> circles = FXCollections.observableArrayList();
  private final ObservableList<PointDraft> points = FXCollections.observableArrayList();
  private final ObservableList<PositionDraft> positions = FXCollections.observableArrayList();
  private final ObservableList<DateDraft> dates = FXCollections.observableArrayList();
  private final ObservableList<OwnFieldDraft> ownFields = FXCollections.observableArrayList();
  private final NotesDraft notes;
  private final ObservableMap<Draft<?>, Problem> problems =
      FXCollections.observableMap(new LinkedHashMap<>());
  private final BooleanProperty archived = new SimpleBooleanProperty();

  /// @param through who brought them together, if somebody did
  CardDraft(Person person, Reading reading, Optional<PersonLine> through) {
    this.before = person;
    this.reading = reading;
    Card card = person.card();
    name = new NameDraft(person.name());
    otherNames = new OtherNamesDraft(person.otherNames());
    meeting = new MeetingDraft(person.origin().met(), reading, through);
    death = new DeathDraft(person.keeping().death(), reading);
    tags.setAll(card.tags());
    circles.setAll(person.keeping().circles());
    points.setAll(card.points().stream().map(point -> PointDraft.of(point, reading)).toList());
    positions.setAll(card.positions().stream().map(PositionDraft::new).toList());
    dates.setAll(card.dates().stream().map(date -> DateDraft.of(date, reading)).toList());
    ownFields.setAll(
        card.ownFields().stream().map(field -> OwnFieldDraft.of(field, reading)).toList());
    notes = new NotesDraft(card.notes());
    archived.set(person.keeping().archived());
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

  OtherNamesDraft otherNames() {
    return otherNames;
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

  ObservableList<OwnFieldDraft> ownFields() {
    return ownFields;
  }

  /// The fields that are offered for everybody.
  List<FieldDefinition> offered() {
    return reading.fields();
  }

  /// Adds one of the user's own fields, or with null one that is still to be named.
  void addOwnField(@Nullable FieldDefinition definition) {
    ownFields.add(OwnFieldDraft.empty(definition, reading));
  }

  /// What the fields that were filled are, to be offered from now on.
  List<FieldDefinition> defined() {
    return ownFields.stream()
        .filter(field -> field.read().isPresent())
        .map(OwnFieldDraft::offered)
        .toList();
  }

  NotesDraft notes() {
    return notes;
  }

  BooleanProperty archived() {
    return archived;
  }

  /// What was wrong when the form was read last, in the order in which it is read.
  ObservableMap<Draft<?>, Problem> problems() {
    return problems;
  }

  void addPoint(PointKind kind) {
    points.add(PointDraft.empty(kind, reading));
  }

  void addPosition() {
    positions.add(new PositionDraft(null));
  }

  /// A birthday, where there is none yet.
  void addDate() {
    boolean hasBirthday =
        dates.stream().anyMatch(date -> date.kind().get() == SpecialDate.Kind.BIRTHDAY);
    dates.add(DateDraft.empty(hasBirthday ? SpecialDate.Kind.OWN : SpecialDate.Kind.BIRTHDAY));
  }

  /// What the form makes of a person: what was changed in it, and nothing else, whatever became of
  /// the rest meanwhile. Empty where something in it will not do, which [#problems()] says then.
  Optional<UnaryOperator<Person>> read() {
    CardReading reading = new CardReading(this);
    problems.clear();
    drafts()
        .forEach(
            draft -> Optional.ofNullable(draft.problem()).ifPresent(p -> problems.put(draft, p)));
    if (problems.isEmpty() && isNameless(reading.of(before))) {
      problems.put(name, Problem.of("name.empty"));
    }
    return problems.isEmpty() ? Optional.of(now -> reading.changed(before, now)) : Optional.empty();
  }

  private boolean isNameless(Person after) {
    return after.displayName().isEmpty() && !before.displayName().isEmpty();
  }

  /// Everything in the form that can be wrong, as one reads it.
  private Stream<Draft<?>> drafts() {
    return Stream.<Stream<? extends Draft<?>>>of(
            Stream.of(name, otherNames),
            positions.stream(),
            points.stream(),
            dates.stream(),
            ownFields.stream(),
            Stream.of(meeting, notes, death))
        .flatMap(each -> each);
  }
}
