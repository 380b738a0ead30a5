package app.siembra.store;

import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Help given and received. All writing methods work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class HelpStore {
  private final Session session;

  HelpStore(Session session) {
    this.session = session;
  }

  /// A new identity.
  public HelpId newId() {
    throw new UnsupportedOperationException();
  }

  /// The one with this identity; empty where there is none.
  public Optional<Help> find(HelpId id) {
    throw new UnsupportedOperationException();
  }

  /// All entries, newest first.
  public List<Help> all() {
    throw new UnsupportedOperationException();
  }

  /// Those of a person, newest first.
  public List<Help> of(PersonId person) {
    throw new UnsupportedOperationException();
  }

  /// Adds one under a new identity.
  public void insert(Help help) {
    throw new UnsupportedOperationException();
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(HelpId id, UnaryOperator<Help> change) {
    throw new UnsupportedOperationException();
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(HelpId id) {
    throw new UnsupportedOperationException();
  }
}
