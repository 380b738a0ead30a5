package app.siembra.ui.organisation;

import app.siembra.model.Position;
import app.siembra.service.Organisation;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of somebody who works or worked somewhere.
record WorkerWords(Voice voice) {
  /// What they do there, since when, and when they and the user last talked.
  String detail(Organisation.Worker worker) {
    String talked =
        Optional.ofNullable(worker.listed().line().figures().last())
            .map(voice.days()::ago)
            .map(ago -> texts().get("organisation.talked", ago))
            .orElse("");
    return Pieces.dotted(
        Stream.of(
            worker.positions().stream().map(this::position).collect(Collectors.joining("; ")),
            talked));
  }

  private String position(Position position) {
    return Stream.of(position.title(), position.role(), years(position))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String years(Position position) {
    Integer from = position.from();
    Integer to = position.to();
    if (from == null) {
      return to == null ? "" : texts().get("organisation.until", year(to));
    }
    return to == null
        ? texts().get("organisation.since", year(from))
        : texts().get("organisation.from-to", year(from), year(to));
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%d", year);
  }

  private Texts texts() {
    return voice.texts();
  }
}
