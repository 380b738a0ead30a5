package app.siembra.ui.log;

import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.phrase.Understood;
import app.siembra.service.Interactions;
import app.siembra.service.KeptWith;
import app.siembra.service.Occurrence;
import app.siembra.service.People;
import app.siembra.service.Topics;
import app.siembra.service.Whom;
import app.siembra.ui.kit.Running;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The form of something that happened: something new, or something that is changed. It is saved as
/// a whole.
public final class TalkFormViewModel {
  private static final int MOST_OFFERED = 12;

  private final Interactions interactions;
  private final People people;
  private final Topics topics;
  private final Desk desk;
  private final TalkFields fields = new TalkFields();
  private final ObservableMap<Spot, Problem> problems = FXCollections.observableHashMap();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private @Nullable Interaction before;
  private @Nullable Running saving;
  private Runnable saved = () -> {};
  private Runnable cancelled;

  /// A form over these services, at this desk.
  public TalkFormViewModel(Interactions interactions, People people, Topics topics, Desk desk) {
    this.interactions = interactions;
    this.people = people;
    this.topics = topics;
    this.desk = desk;
    this.cancelled = desk.navigator()::back;
  }

  TalkFields fields() {
    return fields;
  }

  /// What is wrong, where.
  ObservableMap<Spot, Problem> problems() {
    return problems;
  }

  /// Whether it was noted before, so that it can be deleted.
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  Tasks tasks() {
    return desk.tasks();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// What happens before the sheet closes after saving, and in place of closing it on cancelling.
  TalkFormViewModel afterwards(Runnable onSaved, Runnable onCancelled) {
    saved = onSaved;
    cancelled = onCancelled;
    return this;
  }

  /// Begins with what a line says.
  void begin(Preview preview) {
    Understood line = preview.understood();
    before = null;
    known.set(false);
    problems.clear();
    if (line != null) {
      fields.show(line, Occurrence.of(line).people(), besides(preview), words());
      fields.zone.set(Optional.of(desk.now().zone()));
      line.ambiguous().stream()
          .findFirst()
          .ifPresent(name -> problems.put(Spot.PEOPLE, Problem.of("person.which", name.text())));
    }
  }

  /// What the form has no field for; of what the user will do, the first has one.
  private static List<Kept> besides(Preview preview) {
    Stream<Chip> facts =
        preview.chips().stream()
            .filter(chip -> chip instanceof Chip.Help || chip instanceof Chip.Need);
    Stream<Chip> others = preview.chips().stream().filter(Chip.FollowUp.class::isInstance).skip(1);
    return Stream.concat(facts, others).map(chip -> Kept.said((Chip.Fact) chip)).toList();
  }

  /// Shows something that was noted, to change it; goes back if it is gone.
  public void open(InteractionId id) {
    desk.ask(
        () -> {
          Interaction found = interactions.find(id).orElse(null);
          return new Start(
              found, found == null ? List.of() : known(found.people()), interactions.keptWith(id));
        },
        this::show);
  }

  /// What the form begins with.
  private record Start(@Nullable Interaction talk, List<Whom> with, KeptWith kept) {}

  private void show(Start start) {
    Interaction talk = start.talk();
    problems.clear();
    before = talk;
    known.set(talk != null);
    if (talk == null) {
      desk.navigator().back();
    } else {
      fields.show(talk, start.with(), start.kept(), words());
      if (talk.when().time() == null) {
        fields.zone.set(Optional.of(desk.now().zone()));
      }
    }
  }

  private List<Whom> known(List<PersonId> ids) {
    return ids.stream()
        .flatMap(id -> people.line(id).stream())
        .map(TalkFormViewModel::whom)
        .toList();
  }

  private static Whom whom(PersonLine person) {
    return new Whom.Known(person.id(), person.name());
  }

  private LogWords words() {
    return new LogWords(desk.speech().voice().get());
  }

  /// Whom what is typed may mean. Asked away from the window's thread.
  List<Whom> find(String typed) {
    return people.find(typed, MOST_OFFERED).stream().map(TalkFormViewModel::whom).toList();
  }

  /// The topics that what is typed may mean. Asked away from the window's thread.
  List<String> findTopics(String typed) {
    return topics.fitting(typed, MOST_OFFERED);
  }

  /// What else is known of somebody.
  Optional<PersonLine> line(Whom whom) {
    return whom.id().flatMap(people::line);
  }

  /// Leaves out something that would be kept with it.
  void leaveOut(Kept kept) {
    fields.more.remove(kept);
  }

  /// Saves what stands in the form and closes it; shows what is wrong if something is.
  void save() {
    if (saving != null && !saving.over().get()) {
      return;
    }
    fields.help.take();
    var reading = new TalkReading(fields, date());
    Optional<Occurrence> now = reading.occurrence();
    show(reading.problems());
    now.ifPresent(talk -> save(talk, reading.kept()));
  }

  private void show(Map<Spot, Problem> found) {
    problems.keySet().retainAll(found.keySet());
    problems.putAll(found);
  }

  private void save(Occurrence now, KeptWith kept) {
    Interaction old = before;
    saving =
        desk.ask(
            () -> {
              if (old == null) {
                var _ = interactions.log(now, desk.now());
              } else {
                interactions.edit(
                    TalkReading.changed(old, now), kept, TalkReading.added(now), desk.now());
              }
              return true;
            },
            _ -> {
              saved.run();
              desk.navigator().back();
            });
  }

  /// Deletes what was noted and closes the form.
  void delete() {
    Interaction gone = before;
    if (gone != null) {
      desk.change(moment -> interactions.delete(gone.id(), moment));
      desk.navigator().back();
    }
  }

  void cancel() {
    cancelled.run();
  }
}
