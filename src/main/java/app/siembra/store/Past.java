package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes back, does again, brings back or erases what change sets of the past did, all within one
/// transaction.
final class Past {
  private final Session session;
  private final Recorder recorder;
  private final Moment moment;

  Past(Session session, Moment moment) {
    this.session = session;
    this.recorder = Recorder.start(session);
    this.moment = moment;
  }

  Optional<Change> undo() {
    return ChangeSets.undoable(session)
        .map(
            target -> {
              // What was erased since is no part of it any more, so that it is taken back alone.
              if (ChangeSets.isErasedAfter(session, target.sequence())) {
                Dependence.Answer answer = Dependence.on(session, target.sequence());
                Reversal.reverseAlone(session, target.sequence(), answer.resorted());
              } else {
                Reversal.reverse(session, target.sequence());
              }
              return reversedLast(target, ChangeKind.UNDO);
            });
  }

  Optional<Change> redo() {
    return ChangeSets.redoable(session)
        .map(
            target -> {
              MarkStore.takeOver(session, recorder.sequence(), target.sequence());
              Reversal.reverse(session, target.sequence());
              return reversedLast(target, ChangeKind.REDO);
            });
  }

  private Change reversedLast(ChangeSet target, ChangeKind kind) {
    ChangeState past = kind == ChangeKind.UNDO ? ChangeState.STANDS : ChangeState.REVERSED;
    // What took back one of the past puts that into effect again where it is undone itself.
    ChangeSets.pastOf(session, target.sequence())
        .ifPresent(changeSet -> ChangeSets.mark(session, changeSet, past));
    return reversed(target, target.label(), kind);
  }

  Reversed reverse(long changeSet) {
    Optional<ChangeSet> target = standing(changeSet);
    if (target.isEmpty()) {
      return new Reversed.Impossible();
    }
    Dependence.Answer answer = Dependence.on(session, changeSet);
    return answer.isFree() ? alone(target.get(), answer) : blocked(answer.later());
  }

  private Optional<ChangeSet> standing(long changeSet) {
    return ChangeSets.find(session, changeSet)
        .filter(ChangeSet::canBeReversed)
        .filter(_ -> ChangeSets.pastOf(session, changeSet).isEmpty());
  }

  private Reversed alone(ChangeSet target, Dependence.Answer answer) {
    Reversal.reverseAlone(session, target.sequence(), answer.resorted());
    return new Reversed.Done(reversed(target, target.label(), ChangeKind.REVERSE));
  }

  private Reversed blocked(List<Long> sets) {
    List<ChangeSet> by =
        sets.stream().flatMap(later -> ChangeSets.find(session, later).stream()).toList();
    return by.isEmpty() ? new Reversed.Impossible() : new Reversed.Blocked(by);
  }

  Reversed putBack(long changeSet, ChangeLabel label) {
    Optional<ChangeSet> target = standing(changeSet);
    if (target.isEmpty()) {
      return new Reversed.Impossible();
    }
    Dependence.Answer answer = Dependence.on(session, changeSet);
    if (answer.isFree()) {
      return alone(target.get(), answer);
    }
    if (ChangeSets.added(session, changeSet) || !PutBack.run(session, changeSet)) {
      return blocked(answer.later());
    }
    return new Reversed.Done(reversed(target.get(), label, ChangeKind.DO));
  }

  private Change reversed(ChangeSet target, ChangeLabel label, ChangeKind kind) {
    ChangeSets.mark(session, target.sequence(), ChangeState.REVERSED);
    return finish(label, kind, ChangeState.STANDS, target.sequence());
  }

  Reversed erase(long changeSet, Collection<Long> trash, ChangeLabel label) {
    boolean stands =
        ChangeSets.find(session, changeSet).filter(target -> !target.undone()).isPresent();
    Erasure.Outcome outcome =
        stands ? Erasure.run(session, changeSet, trash) : new Erasure.Outcome(false, List.of());
    if (!outcome.done()) {
      return blocked(outcome.others());
    }
    MemoryStore memory = new MemoryStore(session);
    memory.put(Compaction.DUE, "");
    memory.put(Backups.JOURNAL_DUE, "");
    return new Reversed.Done(finish(label, ChangeKind.DO, ChangeState.ERASED, changeSet));
  }

  private Change finish(ChangeLabel label, ChangeKind kind, ChangeState state, long reverses) {
    ChangeSet changeSet = new ChangeSet(recorder.sequence(), moment.now(), label, kind, state);
    return Objects.requireNonNull(
        recorder.finish(changeSet, reverses, new Consequences(session, moment.today())));
  }
}
