package app.siembra.ui.shell;

import app.siembra.model.Fold;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;

/// Finds what another one finds, and for `log marta` also the line in which Marta already is.
final class LogFinder implements Finder {
  private final Finder finder;
  private final Speech speech;

  LogFinder(Finder finder, Speech speech) {
    this.finder = finder;
    this.speech = speech;
  }

  @Override
  public List<Found> people(String text) {
    String asked = asked(text);
    List<Found> found = finder.people(text);
    return asked.isEmpty()
        ? found
        : Stream.concat(finder.people(asked).stream().flatMap(this::line), found.stream()).toList();
  }

  /// Whom the line is to be about; empty where the text does not begin with the word for it.
  private String asked(String text) {
    int end = text.indexOf(' ');
    return end > 0 && Fold.of(text.substring(0, end)).equals(Fold.of(speech.get("log.button")))
        ? text.substring(end).strip()
        : "";
  }

  private Stream<Found> line(Found found) {
    return found.destination() instanceof Destination.Person(var id)
        ? Stream.of(
            new Found(
                found.title(),
                found.initials(),
                found.photo(),
                speech.get("log.with-note"),
                null,
                Destination.Log.with(id),
                new Found.Marked(found.marks().title(), List.of())))
        : Stream.empty();
  }

  @Override
  public List<Found> things(String text) {
    return finder.things(text);
  }

  @Override
  public List<Found> written(String text) {
    return finder.written(text);
  }

  @Override
  public boolean isQuick() {
    return finder.isQuick();
  }
}
