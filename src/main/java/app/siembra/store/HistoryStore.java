package app.siembra.store;

import app.siembra.model.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was changed, newest first.
public final class HistoryStore {
  private final Session session;

  HistoryStore(Session session) {
    this.session = session;
  }

  /// The newest change sets before that sequence, or of all with [Long#MAX_VALUE].
  public List<ChangeSet> newest(int limit, long before) {
    return ChangeSets.newest(session, limit, before);
  }

  /// Those that changed something about a person, likewise.
  public List<ChangeSet> of(PersonId person, int limit, long before) {
    return ChangeSets.of(session, person.value(), limit, before);
  }

  /// The one of that number.
  public Optional<ChangeSet> find(long sequence) {
    return ChangeSets.find(session, sequence);
  }

  /// What was removed since then by change sets with one of these keys of a label, and is still
  /// gone; the newest first.
  public List<RemovedFacts> removed(Collection<String> labelKeys, Instant since) {
    List<ChangeSet> sets =
        ChangeSets.standingSince(session, since).stream()
            .filter(set -> labelKeys.contains(set.label().key()))
            .toList();
    return RemovedFacts.of(session, sets).stream().filter(facts -> !facts.isEmpty()).toList();
  }

  /// The sequences of those of these that took back once more what they had taken back by itself: it
  /// was taken back, that was undone, and done again.
  public Set<Long> takenBackAgain(Collection<ChangeSet> sets) {
    return sets.stream()
        .filter(set -> set.kind() == ChangeKind.REDO)
        .map(ChangeSet::sequence)
        .filter(sequence -> ChangeSets.pastOf(session, sequence).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The newest with this key of a label that are not taken back.
  public List<StandingChange> standing(String labelKey, int limit) {
    return ChangeSets.standing(session, labelKey, limit);
  }

  /// Those with this key of a label that changed something about a person and are not taken back,
  /// the oldest first.
  public List<ChangeSet> standing(String labelKey, PersonId person) {
    return ChangeSets.standing(session, labelKey, person.value());
  }

  /// The ids of the facts of some kinds that were added, changed or removed after that sequence;
  /// empty where there are more than so many, or too many to look at. What was erased since is not
  /// told.
  public Optional<Map<FactKind, Ids>> changedAfter(long sequence, Set<FactKind> kinds, int most) {
    return FactsSince.of(session, sequence, kinds, most);
  }

  /// What [Database#undo] would take back.
  public Optional<ChangeSet> undoable() {
    return ChangeSets.undoable(session);
  }

  /// What [Database#redo] would do again.
  public Optional<ChangeSet> redoable() {
    return ChangeSets.redoable(session);
  }

  /// Those of the people whom a change set added who are there.
  public Set<PersonId> added(long sequence) {
    return ChangeSets.addedPeople(session, sequence).stream()
        .map(PersonId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
