package app.siembra.ui.card;

import app.siembra.model.Meeting;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.text.Days;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// How the user came to know somebody, in the form.
final class MeetingDraft extends Draft<Meeting> {
  private final Meeting before;
  private final String shownBefore;
  private final StringProperty on;
  private final StringProperty place;
  private final ObjectProperty<@Nullable PersonId> through;

  MeetingDraft(Meeting before, Days days) {
    this.before = before;
    PartialDate date = before.on();
    this.shownBefore = date == null ? "" : days.partial(date);
    this.on = new SimpleStringProperty(shownBefore);
    this.place = new SimpleStringProperty(before.place());
    this.through = new SimpleObjectProperty<>(before.through());
  }

  /// When, as it is typed.
  StringProperty on() {
    return on;
  }

  StringProperty place() {
    return place;
  }

  /// Who brought them together.
  ObjectProperty<@Nullable PersonId> through() {
    return through;
  }

  @Override
  Optional<Meeting> make() {
    return Optional.of(new Meeting(date(), place.get(), through.get()));
  }

  private @Nullable PartialDate date() {
    String typed = on.get().strip();
    if (typed.isEmpty()) {
      return null;
    }
    return typed.equals(shownBefore) ? before.on() : DateDraft.date(typed);
  }
}
