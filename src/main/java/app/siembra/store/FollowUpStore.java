package app.siembra.store;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the user said they would do. All writing methods work within [Database#change] alone.
public final class FollowUpStore {
  private static final Comparator<FollowUp> ORDER =
      Comparator.comparing(FollowUp::due).thenComparing(FollowUp::id);

  private final Session session;
  private final Facts<FollowUp> followUps;

  FollowUpStore(Session session) {
    this.session = session;
    this.followUps = new Facts<>(session, new FollowUpShape());
  }

  /// A new identity.
  public FollowUpId newId() {
    return new FollowUpId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<FollowUp> find(FollowUpId id) {
    return followUps.find(id.value());
  }

  /// All of them, the earliest due first.
  public List<FollowUp> all() {
    return followUps.all().stream().sorted(ORDER).toList();
  }

  /// Those not done, the earliest due first.
  public List<FollowUp> open() {
    return sorted(
        session.query("select id from follow_up where done_on is null").mapTo(Long.class).list());
  }

  /// Those that concern a person, the earliest due first.
  public List<FollowUp> of(PersonId person) {
    return sorted(References.followUps(session, person.value()));
  }

  /// Those that were said in an interaction, the earliest due first.
  public List<FollowUp> within(InteractionId interaction) {
    return sorted(References.followUpsWithin(session, interaction.value()));
  }

  private List<FollowUp> sorted(List<Long> ids) {
    return followUps.find(ids).stream().sorted(ORDER).toList();
  }

  /// Makes what was said in an interaction said in another one, or nowhere.
  void move(InteractionId interaction, @Nullable InteractionId to) {
    var _ =
        followUps.rewrite(
            References.followUpsWithin(session, interaction.value()),
            old -> Optional.of(old.within(to)));
  }

  /// Adds one under a new identity.
  public void insert(FollowUp followUp) {
    followUps.insert(followUp);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(FollowUpId id, UnaryOperator<FollowUp> change) {
    followUps.update(id.value(), change);
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(FollowUpId id) {
    followUps.delete(id.value());
  }
}
