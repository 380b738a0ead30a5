package app.siembra.store;

import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Whom the user brought, or is bringing, together. All writing methods work within
/// [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class IntroductionStore {
  private final Session session;

  IntroductionStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public IntroductionId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Introduction> find(IntroductionId id) {
    throw new UnsupportedOperationException();
  }

  /// All of them, the newest first.
  public List<Introduction> all() {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Introduction introduction) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(IntroductionId id, UnaryOperator<Introduction> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(IntroductionId id) {
    throw new UnsupportedOperationException();
  }
}
