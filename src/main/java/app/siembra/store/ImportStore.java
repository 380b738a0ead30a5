package app.siembra.store;

import app.siembra.model.PersonId;
import java.util.Collection;
import java.util.Map;

/// Which files brought whom, so that bringing them again adds nobody. All writing methods work
/// within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class ImportStore {
  private final Session session;

  ImportStore(Session session) {
    this.session = session;
  }

  /// Who was brought under these keys; a key that brought nobody is left out.
  public Map<String, PersonId> known(Collection<String> sources) {
    throw new UnsupportedOperationException();
  }

  /// Remembers that this key brought that person.
  public void remember(String source, PersonId person) {
    throw new UnsupportedOperationException();
  }
}
