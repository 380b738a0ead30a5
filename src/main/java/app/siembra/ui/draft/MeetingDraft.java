package app.siembra.ui.draft;

import app.siembra.model.Meeting;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// How the user came to know somebody, in the form.
public final class MeetingDraft extends Draft<Meeting> {
  private final Meeting before;
  private final String shownBefore;
  private final StringProperty on;
  private final StringProperty place;
  private final ObservableList<PersonLine> through = FXCollections.observableArrayList();
  private final @Nullable PersonId shownThrough;

  /// @param through who is known of whom brought them together
  public MeetingDraft(Meeting before, Reading reading, Optional<PersonLine> through) {
    this.before = before;
    PartialDate date = before.on();
    this.shownBefore = date == null ? "" : reading.days().partial(date);
    this.on = new SimpleStringProperty(shownBefore);
    this.place = new SimpleStringProperty(before.place());
    through.ifPresent(this.through::add);
    this.shownThrough = throughNow();
  }

  /// When, as it is typed.
  public StringProperty on() {
    return on;
  }

  public StringProperty place() {
    return place;
  }

  /// Who brought them together; one at most.
  public ObservableList<PersonLine> through() {
    return through;
  }

  @Override
  Optional<Meeting> make() {
    return Optional.of(
        new Meeting(
            date(),
            place.get(),
            Objects.equals(throughNow(), shownThrough) ? before.through() : throughNow()));
  }

  private @Nullable PersonId throughNow() {
    return through.isEmpty() ? null : through.getFirst().id();
  }

  private @Nullable PartialDate date() {
    String typed = on.get().strip();
    if (typed.isEmpty()) {
      return null;
    }
    return typed.equals(shownBefore) ? before.on() : DateDraft.date(typed);
  }
}
