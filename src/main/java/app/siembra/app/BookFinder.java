package app.siembra.app;

import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.service.People;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.shell.Finder;
import app.siembra.ui.shell.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds people for the window's search field.
final class BookFinder implements Finder {
  private static final int MOST = 12;

  private final People people;

  BookFinder(People people) {
    this.people = people;
  }

  @Override
  public List<Found> find(String text) {
    return text.isBlank()
        ? List.of()
        : people.find(text, MOST).stream().map(BookFinder::found).toList();
  }

  private static Found found(PersonLine line) {
    Position position = line.profile().position();
    String detail =
        Stream.of(position.title(), position.organisation(), line.profile().city())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Found(line.name(), detail, null, new Destination.Person(line.id()));
  }
}
