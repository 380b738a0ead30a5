package app.siembra.store;

import app.siembra.model.Introduction;
import app.siembra.model.IntroductionId;
import app.siembra.model.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Whom the user brought, or is bringing, together. All writing methods work within
/// [Database#change] alone.
public final class IntroductionStore {
  private static final Comparator<Introduction> ORDER =
      Comparator.comparing(Introduction::askedOn).thenComparing(Introduction::id).reversed();

  private final Session session;
  private final Facts<Introduction> introductions;

  IntroductionStore(Session session) {
    this.session = session;
    this.introductions = new Facts<>(session, new IntroductionShape());
  }

  /// A new identity.
  public IntroductionId newId() {
    return new IntroductionId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Introduction> find(IntroductionId id) {
    return introductions.find(id.value());
  }

  /// All of them, newest first.
  public List<Introduction> all() {
    return introductions.all().stream().sorted(ORDER).toList();
  }

  /// Those of a person, newest first.
  public List<Introduction> of(PersonId person) {
    return introductions.find(References.introductions(session, person.value())).stream()
        .sorted(ORDER)
        .toList();
  }

  /// Adds one under a new identity.
  public void insert(Introduction introduction) {
    introductions.insert(introduction);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(IntroductionId id, UnaryOperator<Introduction> change) {
    introductions.update(id.value(), change);
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(IntroductionId id) {
    introductions.delete(id.value());
  }
}
