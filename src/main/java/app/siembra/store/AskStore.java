package app.siembra.store;

import app.siembra.model.Ask;
import app.siembra.model.AskId;
import app.siembra.model.HelpId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the user needs, and whom they ask for it. All writing methods work within [Database#change]
/// alone.
public final class AskStore {
  private static final Comparator<Ask> ORDER =
      Comparator.comparing(Ask::openedOn).thenComparing(Ask::id).reversed();

  private final Session session;
  private final Facts<Ask> asks;

  AskStore(Session session) {
    this.session = session;
    this.asks = new Facts<>(session, new AskShape());
  }

  /// A new identity.
  public AskId newId() {
    return new AskId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Ask> find(AskId id) {
    return asks.find(id.value());
  }

  /// All of them, newest first.
  public List<Ask> all() {
    return asks.all().stream().sorted(ORDER).toList();
  }

  /// Adds one under a new identity.
  public void insert(Ask ask) {
    asks.insert(ask);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(AskId id, UnaryOperator<Ask> change) {
    asks.update(id.value(), change);
  }

  /// Keeps what brought a help entry that goes.
  void leave(HelpId help) {
    var _ =
        asks.rewrite(
            References.asksWithHelp(session, help.value()),
            ask ->
                Optional.of(
                    ask.withPeople(
                        ask.people().stream()
                            .map(asked -> help.equals(asked.help()) ? asked.with(null) : asked)
                            .toList())));
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(AskId id) {
    asks.delete(id.value());
  }
}
