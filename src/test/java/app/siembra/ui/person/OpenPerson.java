package app.siembra.ui.person;

import static java.util.Objects.requireNonNull;

import app.siembra.model.PersonId;
import app.siembra.rules.Standing;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.parts.Studio;
import java.util.List;
import javafx.util.Subscription;

/// The page of somebody, open in a studio, as tests of other packages see it.
public final class OpenPerson implements AutoCloseable {
  private final PersonViewModel model;
  private final Subscription watching;

  public OpenPerson(Studio studio, PersonId id) {
    this.model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    this.watching = model.watch();
  }

  /// How it shows that things stand.
  public Standing standing() {
    return requireNonNull(model.sight().get()).page().listed().standing();
  }

  /// What it shows that happened, newest first.
  public List<TimelineEntry> entries() {
    return List.copyOf(model.life().shown());
  }

  @Override
  public void close() {
    watching.unsubscribe();
  }
}
