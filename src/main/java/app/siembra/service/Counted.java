package app.siembra.service;

import java.util.Iterator;
import java.util.function.Supplier;

/// Elements that are made while somebody goes through them, and how many there were the last time.
final class Counted<T> implements Iterable<T> {
  private final Supplier<Iterator<T>> elements;
  private long count;

  Counted(Supplier<Iterator<T>> elements) {
    this.elements = elements;
  }

  long count() {
    return count;
  }

  @Override
  public Iterator<T> iterator() {
    count = 0;
    Iterator<T> each = elements.get();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public T next() {
        count++;
        return each.next();
      }
    };
  }
}
