package app.siembra.store;

import app.siembra.model.Me;
import java.util.Map;
import java.util.Optional;

/// Settings, and the user themself. All writing methods work within [Database#change] alone.
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class SettingStore {
  private final Session session;

  SettingStore(Session session) {
    this.session = session;
  }

  /// The setting of that name; empty where it was never set.
  public Optional<String> find(String name) {
    throw new UnsupportedOperationException();
  }

  /// All settings but what [#me] holds.
  public Map<String, String> all() {
    throw new UnsupportedOperationException();
  }

  /// Sets one.
  public void put(String name, String content) {
    throw new UnsupportedOperationException();
  }

  /// Forgets one.
  public void remove(String name) {
    throw new UnsupportedOperationException();
  }

  /// The user themself.
  public Me me() {
    throw new UnsupportedOperationException();
  }

  /// Replaces what is known of the user.
  public void putMe(Me me) {
    throw new UnsupportedOperationException();
  }
}
