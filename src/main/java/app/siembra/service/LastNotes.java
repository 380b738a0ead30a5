package app.siembra.service;

import app.siembra.model.Interaction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what was last written down.
final class LastNotes {
  private LastNotes() {}

  /// @param talks newest first
  static @Nullable LastNote of(List<Interaction> talks, LocalDate today) {
    return talks.stream()
        .filter(talk -> !talk.when().date().isAfter(today))
        .filter(talk -> !text(talk).isEmpty())
        .map(talk -> new LastNote(talk.when().date(), text(talk)))
        .findFirst()
        .orElse(null);
  }

  static String text(Interaction talk) {
    return talk.about().note().isEmpty() ? talk.about().title() : talk.about().note();
  }
}
