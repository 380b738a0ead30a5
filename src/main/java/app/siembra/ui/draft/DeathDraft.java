package app.siembra.ui.draft;

import app.siembra.model.Death;
import app.siembra.model.PartialDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Whether somebody is in memory, in the form.
public final class DeathDraft extends Draft<Death> {
  private final @Nullable Death before;
  private final String shownBefore;
  private final BooleanProperty died;
  private final StringProperty on;

  public DeathDraft(@Nullable Death before, Reading reading) {
    this.before = before;
    PartialDate date = before == null ? null : before.on();
    this.shownBefore = date == null ? "" : reading.days().partial(date);
    this.died = new SimpleBooleanProperty(before != null);
    this.on = new SimpleStringProperty(shownBefore);
  }

  public BooleanProperty died() {
    return died;
  }

  /// When, as it is typed; empty where it is not known.
  public StringProperty on() {
    return on;
  }

  @Override
  Optional<Death> make() {
    String typed = on.get().strip();
    if (!died.get()) {
      return Optional.empty();
    }
    if (before != null && typed.equals(shownBefore)) {
      return Optional.of(before);
    }
    return Optional.of(new Death(typed.isEmpty() ? null : DateDraft.date(typed)));
  }
}
