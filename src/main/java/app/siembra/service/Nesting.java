package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import java.util.stream.Stream;

/// Which circles lie within which: the one place that says who is in a circle.
final class Nesting {
  /// All circles somebody is in, each once: those they were put into, and whatever those lie
  /// within.
  Stream<CircleId> of(PersonLine line) {
    return line.keeping().circles().stream().flatMap(this::around).distinct();
  }

  boolean holds(CircleId circle, PersonLine line) {
    return of(line).anyMatch(circle::equals);
  }

  /// A circle and those around it.
  private Stream<CircleId> around(CircleId circle) {
    return Stream.of(circle);
  }
}
