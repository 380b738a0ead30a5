package app.siembra.service;

import app.siembra.model.Position;
import app.siembra.rules.Listed;
import java.util.List;

/// One organisation, as the positions of people tell of it.
///
/// @param name as most of them write it
/// @param present who works there, those with whom there was contact last first
/// @param past who worked there and does not any more, those who left last first
/// @param topics what those who work there know, like and look for, what most share first
public record Organisation(
    String name, List<Worker> present, List<Worker> past, List<String> topics) {
  /// Somebody who works or worked there.
  ///
  /// @param listed who, and how things stand
  /// @param positions there, in the order of the card
  public record Worker(Listed listed, List<Position> positions) {
    boolean isPresent() {
      return positions.stream().anyMatch(position -> position.to() == null);
    }

    /// The last year there; the greatest number where it is not known.
    int until() {
      return positions.stream()
          .mapToInt(position -> position.to() == null ? Integer.MAX_VALUE : position.to())
          .max()
          .orElse(0);
    }
  }

  /// Whether nobody in the book has to do with it.
  public boolean isEmpty() {
    return present.isEmpty() && past.isEmpty();
  }
}
