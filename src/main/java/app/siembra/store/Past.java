package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
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
    return ChangeSets.undoable(session).map(target -> reverse(target, ChangeKind.UNDO));
  }

  Optional<Change> redo() {
    return ChangeSets.redoable(session)
        .map(
            target -> {
              MarkStore.takeOver(session, recorder.sequence(), target.sequence());
              return reverse(target, ChangeKind.REDO);
            });
  }

  private Change reverse(ChangeSet target, ChangeKind kind) {
    Reversal.reverse(session, target.sequence());
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
    return answer.later().isEmpty() ? alone(target.get(), answer) : blocked(answer);
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

  private Reversed blocked(Dependence.Answer answer) {
    List<ChangeSet> by =
        answer.later().stream().flatMap(later -> ChangeSets.find(session, later).stream()).toList();
    return new Reversed.Blocked(by);
  }

  Reversed putBack(long changeSet, ChangeLabel label) {
    Optional<ChangeSet> target = standing(changeSet);
    if (target.isEmpty()) {
      return new Reversed.Impossible();
    }
    Dependence.Answer answer = Dependence.on(session, changeSet);
    if (answer.later().isEmpty()) {
      return alone(target.get(), answer);
    }
    if (ChangeSets.added(session, changeSet)) {
      return blocked(answer);
    }
    PutBack.run(session, changeSet);
    return new Reversed.Done(reversed(target.get(), label, ChangeKind.DO));
  }

  private Change reversed(ChangeSet target, ChangeLabel label, ChangeKind kind) {
    ChangeSets.mark(session, target.sequence(), ChangeState.REVERSED);
    return finish(label, kind, ChangeState.STANDS, target.sequence());
  }

  /// @return empty where the change set removed nothing that is still gone
  Optional<Change> erase(long changeSet, ChangeLabel label) {
    boolean erased =
        ChangeSets.find(session, changeSet).filter(target -> !target.undone()).isPresent()
            && Erasure.run(session, changeSet);
    if (!erased) {
      return Optional.empty();
    }
    new MemoryStore(session).put(Compaction.DUE, "");
    return Optional.of(finish(label, ChangeKind.DO, ChangeState.ERASED, changeSet));
  }

  private Change finish(ChangeLabel label, ChangeKind kind, ChangeState state, long reverses) {
    ChangeSet changeSet = new ChangeSet(recorder.sequence(), moment.now(), label, kind, state);
    return Objects.requireNonNull(
        recorder.finish(changeSet, reverses, new Consequences(session, moment.today())));
  }
}
