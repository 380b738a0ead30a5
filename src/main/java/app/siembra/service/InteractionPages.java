package app.siembra.service;

import app.siembra.model.Interaction;
import app.siembra.store.InteractionStore;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// All interactions, newest first, read a page at a time.
final class InteractionPages implements Iterator<Interaction> {
  private static final int AT_ONCE = 1000;

  private final InteractionStore store;
  private List<Interaction> page;
  private int next;

  InteractionPages(InteractionStore store) {
    this.store = store;
    this.page = store.newest(AT_ONCE);
  }

  @Override
  public boolean hasNext() {
    if (next == page.size() && !page.isEmpty()) {
      page = store.before(page.getLast(), AT_ONCE);
      next = 0;
    }
    return next < page.size();
  }

  @Override
  public Interaction next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.get(next++);
  }
}
