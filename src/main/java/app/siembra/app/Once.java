package app.siembra.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made the first time it is asked for. Used on one thread.
final class Once<T> {
  private final Supplier<T> make;
  private @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}
