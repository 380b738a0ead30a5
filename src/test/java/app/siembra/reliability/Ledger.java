package app.siembra.reliability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What must be there after all steps that were acknowledged: a second, simple account of the
/// network beside the real one.
final class Ledger {
  private final Set<String> facts = new TreeSet<>();
  private final Deque<Step.Deed> past = new ArrayDeque<>();
  private final Deque<Step.Deed> future = new ArrayDeque<>();
  private long changes;
  private @Nullable Ledger kept;

  Ledger() {}

  private Ledger(Ledger other) {
    become(other);
  }

  private void become(Ledger other) {
    facts.clear();
    facts.addAll(other.facts);
    past.clear();
    past.addAll(other.past);
    future.clear();
    future.addAll(other.future);
    changes = other.changes;
    kept = other.kept;
  }

  /// This account, to be continued by itself.
  Ledger copy() {
    return new Ledger(this);
  }

  /// This account after one more step.
  Ledger after(Step step) {
    Ledger next = copy();
    next.take(step);
    return next;
  }

  void take(Step step) {
    switch (step) {
      case Step.Deed deed -> {
        future.clear();
        move(deed, past);
      }
      case Step.Undo _ -> {
        if (!past.isEmpty()) {
          Step.Deed deed = past.pop();
          future.push(deed);
          apply(deed.reversed());
        }
      }
      case Step.Redo _ -> {
        if (!future.isEmpty()) {
          move(future.pop(), past);
        }
      }
      case Step.Keep _ -> kept = new Ledger(this);
      case Step.GoBack _ -> {
        if (kept != null) {
          become(kept);
        }
      }
    }
  }

  private void move(Step.Deed deed, Deque<Step.Deed> to) {
    to.push(deed);
    apply(deed);
  }

  private void apply(Step.Deed deed) {
    facts.removeAll(deed.vanishes());
    facts.addAll(deed.appears());
    changes++;
  }

  Set<String> facts() {
    return facts;
  }

  /// How many change sets there are.
  long changes() {
    return changes;
  }

  boolean matches(Found found) {
    return facts.equals(found.facts()) && changes == found.changes();
  }
}
