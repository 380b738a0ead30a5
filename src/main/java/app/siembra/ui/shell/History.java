package app.siembra.ui.shell;

import app.siembra.ui.nav.Destination.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The pages that were gone through, as a browser keeps them: going somewhere new forgets what lay
/// ahead.
final class History {
  private static final int LONGEST = 100;

  private final Deque<Page> before = new ArrayDeque<>();
  private final Deque<Page> after = new ArrayDeque<>();
  private Page here;

  History(Page first) {
    this.here = first;
  }

  Page here() {
    return here;
  }

  /// Goes to `page`, unless it is here already.
  void go(Page page) {
    if (page.equals(here)) {
      return;
    }
    before.push(here);
    if (before.size() > LONGEST) {
      before.removeLast();
    }
    after.clear();
    here = page;
  }

  /// Goes one page back; empty if there is none.
  Optional<Page> back() {
    return step(before, after);
  }

  /// Goes one page forward again; empty if there is none.
  Optional<Page> forward() {
    return step(after, before);
  }

  private Optional<Page> step(Deque<Page> from, Deque<Page> onto) {
    var next = Optional.ofNullable(from.poll());
    next.ifPresent(
        page -> {
          onto.push(here);
          here = page;
        });
    return next;
  }
}
