package app.siembra.ui.card;

import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.ui.draft.NotesDraft;
import app.siembra.ui.draft.PointKind;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands in the form of somebody new.
final class NewPersonFields {
  final StringProperty name = new SimpleStringProperty("");
  final ObservableList<CircleId> circles = FXCollections.observableArrayList();
  final StringProperty phone = new SimpleStringProperty("");
  final StringProperty email = new SimpleStringProperty("");
  final StringProperty title = new SimpleStringProperty("");
  final StringProperty organisation = new SimpleStringProperty("");
  final StringProperty place = new SimpleStringProperty("");
  final ObservableList<PersonLine> through = FXCollections.observableArrayList();
  final StringProperty note = new SimpleStringProperty("");
  final BooleanProperty hello = new SimpleBooleanProperty();

  /// Makes room for the next one.
  void clear() {
    Stream.of(name, phone, email, title, organisation, place, note).forEach(text -> text.set(""));
    circles.clear();
    through.clear();
    hello.set(false);
  }

  /// All of it, as it was typed.
  List<Object> all() {
    return List.of(
        Stream.of(name, phone, email, title, organisation, place, note)
            .map(StringProperty::get)
            .toList(),
        List.copyOf(circles),
        List.copyOf(through),
        hello.get());
  }

  /// What stands there now.
  Said said() {
    return new Said(
        List.copyOf(circles),
        Stream.of(phone, email).map(text -> text.get().strip()).toList(),
        Position.of(organisation.get(), title.get()),
        new Meeting(null, place.get(), through.isEmpty() ? null : through.getFirst().id()),
        note.get(),
        hello.get());
  }

  /// What was said of somebody new.
  ///
  /// @param reach phone and e-mail, empty where unknown
  /// @param hello whether to say hello before long
  record Said(
      List<CircleId> circles,
      List<String> reach,
      Position position,
      Meeting met,
      String note,
      boolean hello) {

    /// The person with all of it.
    ///
    /// @param region by which a phone without a prefix is read, or null
    Person of(Person person, @Nullable String region) {
      return person
          .withCard(
              person
                  .card()
                  .withPoints(points(region))
                  .withPositions(List.of(position))
                  .withNotes(note))
          .withKeeping(person.keeping().withCircles(circles))
          .withOrigin(person.origin().withMet(met));
    }

    /// @throws app.siembra.model.ProblemException where the phone is none
    void checkPhone() {
      var _ = point(PointKind.PHONE, reach.getFirst(), null);
    }

    /// @throws app.siembra.model.ProblemException where the e-mail is none
    void checkEmail() {
      var _ = point(PointKind.EMAIL, reach.getLast(), null);
    }

    /// @throws app.siembra.model.ProblemException where the note is too long
    void checkNote() {
      NotesDraft.check(note);
    }

    private List<ContactPoint> points(@Nullable String region) {
      return Stream.concat(
              point(PointKind.PHONE, reach.getFirst(), region),
              point(PointKind.EMAIL, reach.getLast(), region))
          .toList();
    }

    private static Stream<ContactPoint> point(
        PointKind kind, String typed, @Nullable String region) {
      return typed.isEmpty()
          ? Stream.empty()
          : Stream.of(kind.make(List.of(typed), Label.NONE, null, region));
    }
  }
}
