package app.siembra.ui.card;

import app.siembra.model.Circle;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.People;
import app.siembra.service.Services;
import app.siembra.ui.kit.Running;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Unsaved;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The form of somebody new: a name, and what was said when they met.
public final class NewPersonViewModel {
  private static final int MOST_FOUND = 8;
  private static final int WEEKS_TO_HELLO = 2;

  /// Where something can be wrong.
  enum Spot {
    NAME,
    PHONE,
    EMAIL,
    NOTE
  }

  private final Services services;
  private final Desk desk;
  private final NewPersonFields fields = new NewPersonFields();
  private final ObservableList<Circle> circles = FXCollections.observableArrayList();
  private final ObservableMap<Spot, Problem> problems =
      FXCollections.observableMap(new EnumMap<>(Spot.class));
  private final ReadOnlyObjectWrapper<@Nullable PersonLine> namesake =
      new ReadOnlyObjectWrapper<>();
  private final Unsaved unsaved = new Unsaved(fields::all);
  private @Nullable Running asking;
  private @Nullable Running saving;

  public NewPersonViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
    fields.name.subscribe((_, typed) -> lookFor(typed));
  }

  /// Begins with what is known of the name already.
  public void begin(String name) {
    desk.ask(() -> services.circles().all(), circles::setAll);
    fields.name.set(name);
    unsaved.settle();
  }

  NewPersonFields fields() {
    return fields;
  }

  /// The circles there are.
  ObservableList<Circle> circles() {
    return circles;
  }

  /// What is wrong, where.
  ObservableMap<Spot, Problem> problems() {
    return problems;
  }

  /// Who bears this name already; null where nobody does.
  ReadOnlyObjectProperty<@Nullable PersonLine> namesake() {
    return namesake.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  private void lookFor(String name) {
    if (asking != null) {
      asking.forget();
    }
    asking =
        desk.ask(
            () -> services.people().namesakes(name),
            found -> namesake.set(found.isEmpty() ? null : found.getFirst()));
  }

  /// Whom what was typed finds. Answers away from the window's thread.
  List<PersonLine> people(String typed) {
    return services.people().find(typed, MOST_FOUND);
  }

  /// Goes to who bears this name already.
  void openNamesake() {
    PersonLine known = namesake.get();
    if (known != null) {
      desk.navigator().go(new Destination.Person(known.id()));
    }
  }

  /// Saves, and goes to the page of who was added.
  void save() {
    save(
        id -> {
          unsaved.settle();
          desk.navigator().go(new Destination.Person(id));
        });
  }

  /// Saves, and is there for the next one.
  void saveAndNext() {
    save(
        _ -> {
          fields.clear();
          unsaved.settle();
        });
  }

  /// Whether something was typed or chosen that is not saved, nor about to be.
  boolean isUnsaved() {
    return (saving == null || saving.over().get()) && unsaved.isThere();
  }

  void cancel() {
    unsaved.settle();
    desk.navigator().back();
  }

  private void save(Consumer<PersonId> then) {
    if (saving != null && !saving.over().get()) {
      return;
    }
    problems.clear();
    Optional<PersonName> name = checked(Spot.NAME, () -> PersonName.typed(fields.name.get()));
    NewPersonFields.Said said = fields.said();
    check(Spot.PHONE, said::checkPhone);
    check(Spot.EMAIL, said::checkEmail);
    check(Spot.NOTE, said::checkNote);
    if (problems.isEmpty()) {
      name.ifPresent(known -> saving = desk.ask(adding(known), then));
    }
  }

  private void check(Spot spot, Runnable reading) {
    var _ =
        checked(
            spot,
            () -> {
              reading.run();
              return true;
            });
  }

  private <T> Optional<T> checked(Spot spot, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ProblemException mistake) {
      problems.put(spot, mistake.problem());
      return Optional.empty();
    }
  }

  private Callable<PersonId> adding(PersonName name) {
    NewPersonFields.Said said = fields.said();
    String text = desk.speech().get("card.hello.text");
    People people = services.people();
    return () -> {
      Moment moment = desk.now();
      String region = services.settings().region();
      UnaryOperator<Person> details = person -> said.of(person, region);
      return said.hello()
          ? people.add(name, details, moment.today().plusWeeks(WEEKS_TO_HELLO), text, moment)
          : people.add(name, details, moment);
    };
  }
}
