package app.siembra.service;

import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Elements that are made while somebody goes through them, and how many there were the last time.
final class Counted<T> implements Iterable<T> {
  private final Supplier<Iterator<T>> elements;
  private final LongConsumer each;
  private long count;

  /// @param each is told of each element which one it is, from 1
  Counted(Supplier<Iterator<T>> elements, LongConsumer each) {
    this.elements = elements;
    this.each = each;
  }

  long count() {
    return count;
  }

  @Override
  public Iterator<T> iterator() {
    count = 0;
    Iterator<T> all = elements.get();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public T next() {
        count++;
        each.accept(count);
        return all.next();
      }
    };
  }
}
