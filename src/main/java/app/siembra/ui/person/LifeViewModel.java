package app.siembra.ui.person;

import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.service.Life;
import app.siembra.service.People;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.draft.NotesDraft;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.life.EntryActs;
import app.siembra.ui.life.Sort;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The timeline of a person: the newest entries, narrowed and lengthened at will.
final class LifeViewModel {
  private static final int AT_ONCE = 50;

  private final Services services;
  private final PersonId id;
  private final Desk desk;
  private final ObservableList<TimelineEntry> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper older = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable TimelineEntry> found =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper rhythm = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper wrongNote = new ReadOnlyStringWrapper("");
  private final Runnable read;
  private Life life = new Life(List.of(), Map.of());
  private @Nullable Happened sought;
  private Sort sort = Sort.ALL;
  private int most = AT_ONCE;
  private int talks = People.TALKS;

  /// @param read reads the entries again, as many talks of them as are wanted now
  LifeViewModel(Services services, PersonId id, Desk desk, Runnable read) {
    this.services = services;
    this.id = id;
    this.desk = desk;
    this.read = read;
  }

  /// How many talks and notes are wanted, the newest.
  int talks() {
    return talks;
  }

  PersonId person() {
    return id;
  }

  /// The entries to show, newest first.
  ObservableList<TimelineEntry> shown() {
    return shown;
  }

  /// How many entries are older than those.
  ReadOnlyIntegerProperty older() {
    return older.getReadOnlyProperty();
  }

  void show(Life changed) {
    life = changed;
    update();
    Happened at = sought;
    if (at instanceof Happened.Rhythm) {
      sought = null;
      rhythm.set(true);
    } else if (at != null) {
      Optional<TimelineEntry> there =
          life.entries().stream().filter(entry -> is(entry, at)).findFirst();
      if (there.isEmpty() && life.older() > 0) {
        want(Integer.MAX_VALUE);
      } else {
        sought = null;
        found.set(there.orElse(null));
      }
    }
  }

  private void want(int more) {
    if (more > talks) {
      talks = more;
      read.run();
    }
  }

  /// Looks for this as soon as the entries have been read.
  void seek(Happened at) {
    found.set(null);
    rhythm.set(false);
    sought = at;
  }

  /// Whether the rhythm is what was looked for, and can be gone to.
  ReadOnlyBooleanProperty rhythm() {
    return rhythm.getReadOnlyProperty();
  }

  /// Narrows it to talks, and looks for the newest.
  void seekTalks() {
    narrow(Sort.TALKS);
    found.set(null);
    found.set(shown.stream().findFirst().orElse(null));
  }

  /// What it is narrowed to.
  Sort sort() {
    return sort;
  }

  /// The entry that was looked for; null while none is.
  ReadOnlyObjectProperty<@Nullable TimelineEntry> found() {
    return found.getReadOnlyProperty();
  }

  /// It was gone to.
  void goneTo() {
    found.set(null);
  }

  private static boolean is(TimelineEntry entry, Happened at) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> at.equals(new Happened.Talk(talk.interaction().id()));
      case TimelineEntry.Noted noted -> at.equals(new Happened.Talk(noted.interaction().id()));
      case TimelineEntry.Helped helped -> at.equals(new Happened.Help(helped.help().id()));
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> false;
    };
  }

  /// Narrows it to entries of this sort, beginning at the newest again.
  void narrow(Sort chosen) {
    sort = chosen;
    most = AT_ONCE;
    update();
  }

  /// Shows enough to show this one.
  void moreUntil(TimelineEntry entry) {
    int place = life.entries().stream().filter(sort::holds).toList().indexOf(entry);
    most = Math.max(most, place + 1);
    update();
  }

  /// Shows as many again.
  void more() {
    most += AT_ONCE;
    update();
  }

  private void update() {
    var fitting = life.entries().stream().filter(sort::holds).toList();
    int unread = sort.kinds().stream().mapToInt(life::unread).sum();
    int whole = unread == 0 ? fitting.size() : upToOldestTalk(fitting);
    var now = fitting.stream().limit(Math.min(most, whole)).toList();
    older.set(fitting.size() - now.size() + unread);
    Contents.set(shown, now);
    if (now.size() < most && unread > 0) {
      want(talks > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : talks * 4);
    }
  }

  /// How many of these there are up to the oldest talk: what is older stands between others that
  /// were not read.
  private static int upToOldestTalk(List<TimelineEntry> fitting) {
    return IntStream.range(0, fitting.size())
        .filter(
            i ->
                switch (fitting.get(i).kind()) {
                  case TALK, NOTE -> true;
                  case HELP, DATE -> false;
                })
        .map(i -> i + 1)
        .max()
        .orElse(0);
  }

  /// Keeps a note about the person; no contact.
  ///
  /// @return false for one that will not do, which [#wrongNote()] says then
  boolean note(String text) {
    wrongNote.set("");
    try {
      NotesDraft.check(text);
    } catch (ProblemException mistake) {
      wrongNote.set(desk.speech().voice().get().sentences().problem(mistake.problem()));
      return false;
    }
    if (!text.isBlank()) {
      desk.change(moment -> services.interactions().note(List.of(id), text.strip(), moment));
    }
    return true;
  }

  /// What is wrong with the note that was typed last, in a sentence; empty where nothing is.
  ReadOnlyStringProperty wrongNote() {
    return wrongNote.getReadOnlyProperty();
  }

  /// What can be done with an entry.
  EntryActs acts() {
    return new EntryActs(services, desk);
  }
}
