package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which circles lie within which: the one place that says who is in a circle.
final class Nesting {
  private final Map<CircleId, List<CircleId>> around;

  /// @param circles every circle there is
  Nesting(Collection<Circle> circles) {
    this.around =
        circles.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Circle::id,
                    circle -> circle.outwards(circles).stream().map(Circle::id).toList()));
  }

  /// All circles somebody is in, each once: those they were put into, and whatever those lie
  /// within.
  Stream<CircleId> of(PersonLine line) {
    return around(line.keeping().circles());
  }

  /// These circles and whatever they lie within, each once.
  Stream<CircleId> around(List<CircleId> circles) {
    return circles.stream().flatMap(this::around).distinct();
  }

  boolean holds(CircleId circle, PersonLine line) {
    return of(line).anyMatch(circle::equals);
  }

  /// A circle and those around it.
  private Stream<CircleId> around(CircleId circle) {
    return around.getOrDefault(circle, List.of(circle)).stream();
  }
}
