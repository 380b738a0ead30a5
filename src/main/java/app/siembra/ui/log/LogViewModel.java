package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.service.Circles;
import app.siembra.service.Interactions;
import app.siembra.service.Named;
import app.siembra.service.People;
import app.siembra.service.Topics;
import app.siembra.ui.log.LineReader.Outcome;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The sheet in which things are noted down: one line after another, or a form.
public final class LogViewModel {
  private static final int MOST_SAVED = 5;
  private static final int EXAMPLE_PEOPLE = 2;

  private final People people;
  private final Desk desk;
  private final Proposer proposer;
  private final LineReader reader;
  private final LineModel line;
  private final Drafts drafts = new Drafts();
  private final ObservableList<Saved> saved = FXCollections.observableArrayList();
  private final ObservableList<String> examples = FXCollections.observableArrayList();
  private final TalkFormViewModel form;
  private final ReadOnlyBooleanWrapper inForm = new ReadOnlyBooleanWrapper();
  private String opening = "";
  private OptionalInt draftFrom = OptionalInt.empty();
  private String carried = "";
  private boolean saving;

  /// A sheet over these services, at this desk.
  public LogViewModel(
      Interactions interactions, People people, Circles circles, Topics topics, Desk desk) {
    this.people = people;
    this.desk = desk;
    this.proposer = new Proposer(people, circles, topics);
    this.reader = new LineReader(interactions, proposer);
    this.line = new LineModel(reader, desk);
    this.form =
        new TalkFormViewModel(interactions, people, topics, desk)
            .afterwards(() -> line.begin(Typed.NOTHING, Decisions.NONE), this::backToLine);
  }

  LineModel line() {
    return line;
  }

  TalkFormViewModel form() {
    return form;
  }

  /// Whether the form is open in place of the line.
  ReadOnlyBooleanProperty inForm() {
    return inForm.getReadOnlyProperty();
  }

  /// What was saved since the sheet was opened, the newest first.
  ObservableList<Saved> saved() {
    return saved;
  }

  /// Names for the examples, as a line has them.
  ObservableList<String> examples() {
    return examples;
  }

  /// What else is known of somebody, to tell them from another one of the same name.
  Optional<PersonLine> known(PersonId person) {
    return people.line(person);
  }

  /// Begins a line with whom and what `log` names; with nobody, goes on with the line that was left
  /// last.
  void open(Destination.Log log) {
    leave();
    saved.clear();
    inForm.set(false);
    carried = "";
    List<PersonLine> with = log.people().stream().flatMap(id -> people.line(id).stream()).toList();
    opening = opening(with, log);
    Decisions decided = Decisions.NONE;
    for (PersonLine person : with) {
      decided = decided.choosing(person.name(), person.id());
    }
    Optional<String> draft = drafts.take(opening);
    line.begin(Typed.of(draft.orElse(opening)), decided);
    desk.ask(this::exampleNames, examples::setAll);
    draftFrom = draft.isPresent() ? OptionalInt.of(opening.length()) : OptionalInt.empty();
  }

  /// Where in the line begins what was left in it before; empty where it is a new one.
  OptionalInt draftFrom() {
    return draftFrom;
  }

  private String opening(List<PersonLine> with, Destination.Log log) {
    Channel channel = log.channel();
    return Opening.of(
        with.stream().map(Named::of).toList(),
        channel == null ? null : desk.speech().get(Opening.wordOf(channel)));
  }

  /// Those spoken with lately, by their first names where these alone will do.
  private List<String> exampleNames() {
    return proposer.latest(EXAMPLE_PEOPLE).stream().map(this::shortest).toList();
  }

  private String shortest(PersonLine person) {
    String first = Quoting.person(person.name().split(" ", 2)[0]);
    boolean enough =
        reader
            .understand(first, Decisions.NONE, desk.now())
            .personIds()
            .equals(List.of(person.id()));
    return enough ? first : Quoting.person(person.name());
  }

  /// The sheet closes: what was typed and not saved is kept for the next time.
  void leave() {
    String left = line.typed().get().line();
    if (!left.isBlank() && !left.equals(opening)) {
      drafts.keep(left);
    }
  }

  /// The sheet is there again as it was left.
  void stay() {
    drafts.forget(line.typed().get().line());
  }

  /// Goes on in the form, with all that the line says; what was done there before is still there if
  /// the line is.
  void toForm() {
    String now = line.typed().get().line();
    Decisions decided = line.decisions();
    if (inForm.get() || (now.equals(carried) && !now.isEmpty())) {
      inForm.set(true);
      return;
    }
    desk.ask(
        () -> reader.preview(now, decided, desk.now()),
        preview -> {
          carried = now;
          form.begin(preview);
          inForm.set(true);
        });
  }

  private void backToLine() {
    inForm.set(false);
  }

  /// Saves and closes the sheet.
  void save() {
    store(desk.navigator()::back);
  }

  /// Saves and takes the next line.
  void saveAndNext() {
    store(() -> {});
  }

  private void store(Runnable afterwards) {
    if (saving) {
      return;
    }
    saving = true;
    String now = line.typed().get().line();
    Decisions decided = line.decisions();
    desk.tasks()
        .job(() -> reader.store(now, decided, desk.now()))
        .onSuccess(outcome -> settle(outcome, now, afterwards))
        .onFailure(ProblemException.class, no -> line.refuse(no.problem(), List.of()))
        .onEnd(() -> saving = false)
        .start();
  }

  private void settle(Outcome outcome, String stored, Runnable afterwards) {
    switch (outcome) {
      case Outcome.Refused(var why, var unknown) -> line.refuse(why, unknown);
      case Outcome.Stored(var entry) -> {
        saved.addFirst(entry);
        if (saved.size() > MOST_SAVED) {
          saved.removeLast();
        }
        opening = "";
        line.begin(rest(stored), Decisions.NONE);
        afterwards.run();
      }
    }
  }

  /// What was typed on while the line was being saved.
  private Typed rest(String stored) {
    String now = line.typed().get().line();
    return Typed.of(now.startsWith(stored) ? now.substring(stored.length()).strip() : "");
  }
}
