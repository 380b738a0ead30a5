package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.service.Services;
import app.siembra.ui.kit.Running;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Unsaved;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The form of an objective: a new one, or one that is changed. It is saved as a whole.
public final class ObjectiveFormViewModel {
  private static final int MOST_FOUND = 10;

  private final Services services;
  private final Desk desk;
  private final ObjectiveFields fields = new ObjectiveFields();
  private final ObservableMap<ObjectiveReading.Spot, Problem> problems =
      FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<@Nullable Objective> before = new ReadOnlyObjectWrapper<>();
  private final Unsaved unsaved = new Unsaved(fields::all);
  private @Nullable Running saving;

  public ObjectiveFormViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  ObjectiveFields fields() {
    return fields;
  }

  /// What is wrong, where.
  ObservableMap<ObjectiveReading.Spot, Problem> problems() {
    return problems;
  }

  /// The objective as it was when the form was opened; null for a new one.
  ReadOnlyObjectProperty<@Nullable Objective> before() {
    return before.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Begins a new one of this kind.
  public void begin(ObjectiveKind kind) {
    fields.kind.set(kind);
    unsaved.settle();
  }

  /// Shows one to change it; goes back if it is gone.
  public void open(ObjectiveId id) {
    desk.ask(
        () -> services.objectives().find(id).map(found -> new Start(found, lines(found.people()))),
        this::show);
  }

  /// What the form begins with.
  private record Start(Objective objective, List<PersonLine> with) {}

  private List<PersonLine> lines(List<PersonId> ids) {
    return ids.stream().flatMap(id -> services.people().line(id).stream()).toList();
  }

  private void show(Optional<Start> found) {
    found.ifPresentOrElse(
        start -> {
          before.set(start.objective());
          fields.show(start.objective(), start.with(), this::said);
          unsaved.settle();
        },
        desk.navigator()::back);
  }

  /// A day as the user would write it, always with its year.
  private String said(LocalDate day) {
    return desk.speech().voice().get().days().partial(PartialDate.of(day));
  }

  /// The people who fit what was typed. Answers away from the window's thread.
  List<PersonLine> people(String typed) {
    return services.people().find(typed, MOST_FOUND);
  }

  /// A few topics that fit what was typed. Answers away from the window's thread.
  List<String> topics(String typed) {
    return services.topics().fitting(typed, MOST_FOUND);
  }

  /// Saves what stands in the form and closes it; shows what is wrong if something is.
  void save() {
    if (saving != null && !saving.over().get()) {
      return;
    }
    var reading = new ObjectiveReading(fields, date());
    Optional<ObjectiveReading.Read> read = reading.read();
    show(reading.problems());
    read.ifPresent(this::save);
  }

  private void show(Map<ObjectiveReading.Spot, Problem> found) {
    problems.keySet().retainAll(found.keySet());
    problems.putAll(found);
  }

  private void save(ObjectiveReading.Read read) {
    Objective old = before.get();
    saving =
        desk.ask(
            () -> {
              if (old == null) {
                ObjectiveId _ =
                    services
                        .objectives()
                        .add(read.aim(), read.topics(), read.people(), read.until(), desk.now());
              } else {
                services.objectives().edit(old.id(), read::on, desk.now());
              }
              return true;
            },
            _ -> leave());
  }

  /// Removes it and closes the form.
  void remove() {
    Objective gone = before.get();
    if (gone != null) {
      desk.change(moment -> services.objectives().remove(gone.id(), moment));
      leave();
    }
  }

  void cancel() {
    leave();
  }

  private void leave() {
    unsaved.settle();
    desk.navigator().back();
  }

  /// Whether something was typed or chosen that is not saved, nor about to be.
  boolean isUnsaved() {
    return (saving == null || saving.over().get()) && unsaved.isThere();
  }
}
