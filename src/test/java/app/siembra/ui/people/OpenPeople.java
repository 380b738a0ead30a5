package app.siembra.ui.people;

import static java.util.Objects.requireNonNull;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import javafx.util.Subscription;

/// The list of people, open in a studio, as tests of other packages see it.
public final class OpenPeople implements AutoCloseable {
  private final PeopleViewModel model;
  private final Subscription watching;

  public OpenPeople(Studio studio) {
    this.model = new PeopleViewModel(studio.services(), new Post(Path.of("target")), studio.desk());
    this.watching = model.watch();
  }

  /// How it shows that person, who is in it.
  public Listed row(PersonId id) {
    return requireNonNull(model.shown().get()).rows().stream()
        .filter(listed -> listed.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  @Override
  public void close() {
    watching.unsubscribe();
  }
}
