package app.siembra.store;

import app.siembra.model.Ask;
import app.siembra.model.AskId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user needs, and whom they ask for it. All writing methods work within [Database#change]
/// alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class AskStore {
  private final Session session;

  AskStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public AskId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Ask> find(AskId id) {
    throw new UnsupportedOperationException();
  }

  /// All of them, the newest first.
  public List<Ask> all() {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Ask ask) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(AskId id, UnaryOperator<Ask> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(AskId id) {
    throw new UnsupportedOperationException();
  }
}
