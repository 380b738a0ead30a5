package app.siembra.ui.person;

import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.service.HistoryLine;
import app.siembra.service.PersonPage;
import app.siembra.service.Services;
import app.siembra.service.Update;
import app.siembra.ui.draft.Fact;
import app.siembra.ui.draft.FactDraft;
import app.siembra.ui.draft.Reading;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Outdoors;
import app.siembra.ui.past.TakingBack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the page of one person shows, kept up to date while it is watched, and where it leads.
public final class PersonViewModel {
  private static final int MORE_OF_HISTORY = 10;

  private final Services services;
  private final PersonId id;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Gone> gone = new ReadOnlyObjectWrapper<>();
  private final PersonActs acts;
  private final TieActs ties;
  private final KnowingActs knowing;
  private final IntroductionsViewModel introductions;
  private final LifeViewModel life;
  private final Paths paths;
  private final FilesViewModel files;
  private int linesOfHistory = 3;
  private long lastChange;
  private boolean reading;
  private boolean stale;

  /// The page of that person, over these services, at this desk.
  public PersonViewModel(Services services, PersonId id, Outdoors outdoors, Desk desk) {
    this.services = services;
    this.id = id;
    this.desk = desk;
    this.acts = new PersonActs(services, id, desk);
    this.ties = new TieActs(services, id, desk);
    this.introductions = new IntroductionsViewModel(services, id, desk);
    this.knowing = new KnowingActs(this::date, acts);
    this.life = new LifeViewModel(services, id, desk, this::refresh);
    this.paths = new Paths(desk.navigator(), id);
    this.files = new FilesViewModel(services.attachments(), id, outdoors, desk);
  }

  /// What is known; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  /// That the person is gone; null while they are there.
  ReadOnlyObjectProperty<@Nullable Gone> gone() {
    return gone.getReadOnlyProperty();
  }

  /// What can be done about the person.
  PersonActs acts() {
    return acts;
  }

  /// What can be changed about how the person is tied to others.
  TieActs ties() {
    return ties;
  }

  /// Introductions, and who came through the person.
  IntroductionsViewModel introductions() {
    return introductions;
  }

  /// What can be changed about what the person knows and seeks.
  KnowingActs knowing() {
    return knowing;
  }

  /// Their photograph and files.
  FilesViewModel files() {
    return files;
  }

  /// Where the page leads.
  Paths paths() {
    return paths;
  }

  /// What happened.
  LifeViewModel life() {
    return life;
  }

  /// Reads the page, and then shows this.
  void seek(Happened at) {
    life.seek(at);
    refresh();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// When something happened, where the user is.
  LocalDateTime local(Instant at) {
    return desk.now().local(at);
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    var change = services.changes().subscribe(update -> desk.tasks().onWindow(() -> note(update)));
    return desk.watch(this::refresh).and(change::unsubscribe);
  }

  private void note(Update update) {
    if (update.people().contains(id)) {
      lastChange = update.sequence();
    }
  }

  /// Reads the page; of many changes in a row only the last one leads to another reading.
  private void refresh() {
    if (reading) {
      stale = true;
      return;
    }
    reading = true;
    int lines = linesOfHistory;
    int talks = life.talks();
    desk.tasks()
        .job(() -> look(lines, talks))
        .onSuccess(this::show)
        .onFailure(ProblemException.class, _ -> leave())
        .onEnd(this::afterReading)
        .start();
  }

  private void afterReading() {
    reading = false;
    if (stale) {
      stale = false;
      refresh();
    }
  }

  private Sight look(int lines, int talks) {
    PersonPage page = services.people().page(id, talks, desk.now());
    return new Sight(
        page,
        Sight.through(page, services.people()),
        services.settings().region(),
        services.ownFields().all(),
        services.circles().all(),
        services.tags().colours(),
        past(lines));
  }

  private Past past(int lines) {
    return Past.of(services.undo().history(id, lines + 1, Long.MAX_VALUE), lines);
  }

  private void show(Sight now) {
    gone.set(null);
    // What is looked for in it can be gone to only once the page is there.
    sight.set(now);
    life.show(now.page().life());
  }

  private void leave() {
    desk.ask(
        () -> services.undo().undoable().map(HistoryLine::sequence).orElse(0L),
        undoable -> {
          Sight last = sight.get();
          gone.set(new Gone(last == null ? "" : last.name(), undoable == lastChange));
        });
  }

  /// What is known of it, to be edited where it stands; empty until the page has been read.
  Optional<OpenFact> open(Fact fact) {
    return draft(fact).map(draft -> new OpenFact(draft, acts));
  }

  /// Takes something out that is known of the person.
  void remove(Fact fact) {
    draft(fact).ifPresent(draft -> acts.edit("edit", draft.removal()));
  }

  private Optional<FactDraft<?>> draft(Fact fact) {
    return Optional.ofNullable(sight.get())
        .map(
            now ->
                fact.draft(
                    now.person(),
                    new Reading(desk.speech().voice().get(), now.region(), now.fields()),
                    Optional.ofNullable(now.through())));
  }

  /// Opens the form of the person, while there is one.
  void edit() {
    if (gone.get() == null) {
      paths.edit();
    }
  }

  void moreHistory() {
    linesOfHistory += MORE_OF_HISTORY;
    refresh();
  }

  /// Takes back the last change there was.
  void undo() {
    desk.change(moment -> services.undo().undo(moment));
  }

  /// Takes one change back alone, or says which later ones stand upon it.
  void takeBack(HistoryLine line) {
    new TakingBack(services.undo(), desk).takeBack(line.sequence());
  }

  /// Logging what they talked.
  TalkActs talks() {
    return new TalkActs(services, id, desk, sight());
  }

  /// The user looked how to reach the person.
  void reached() {
    desk.ask(
        () -> {
          services.reminding().acted(id, desk.now());
          return true;
        },
        _ -> {});
  }

  /// Says at the bottom of the window that this was copied.
  void copied(String text) {
    desk.notices().say(desk.speech().get("person.copied", text));
  }
}
