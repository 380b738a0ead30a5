package app.siembra.app;

import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Hit;
import app.siembra.service.Organisations;
import app.siembra.service.People;
import app.siembra.service.Search;
import app.siembra.service.Services;
import app.siembra.service.Topics;
import app.siembra.text.Pieces;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.PersonRow;
import app.siembra.ui.shell.Finder;
import app.siembra.ui.shell.Found;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Finds people, and what was written about them, for the window's search field.
final class BookFinder implements Finder {
  private static final int MOST_PEOPLE = 8;
  private static final int MOST_WRITTEN = 8;
  private static final int MOST_THINGS = 3;
  private static final int MOST_LATELY = 6;

  private final People people;
  private final Search search;
  private final Organisations organisations;
  private final Topics topics;
  private final Supplier<Moment> clock;

  BookFinder(Services services, Supplier<Moment> clock) {
    this.people = services.people();
    this.search = services.search();
    this.organisations = services.organisations();
    this.topics = services.topics();
    this.clock = clock;
  }

  @Override
  public List<Found> people(String text) {
    List<PersonLine> lines =
        text.isBlank() ? search.recent(MOST_LATELY, clock.get()) : people.find(text, MOST_PEOPLE);
    return lines.stream().map(BookFinder::found).toList();
  }

  @Override
  public List<Found> things(String text) {
    return Stream.concat(
            organisations.fitting(text, MOST_THINGS).stream()
                .map(
                    name ->
                        new Found(name, "", Feather.BRIEFCASE, new Destination.Organisation(name))),
            topics.fitting(text, MOST_THINGS).stream()
                .map(
                    name ->
                        new Found(
                            name,
                            "",
                            Feather.HASH,
                            new Destination.People(PeopleChoice.ALL.withTopic(name)))))
        .toList();
  }

  @Override
  public List<Found> written(String text) {
    return search.written(text, MOST_WRITTEN, clock.get()).stream()
        .filter(hit -> !hit.people().isEmpty())
        .map(BookFinder::found)
        .toList();
  }

  private static Found found(PersonLine line) {
    return Found.somebody(
        line.name(),
        line.initials(),
        line.photo(),
        PersonRow.line(line.profile()),
        new Destination.Person(line.id()));
  }

  private static Found found(Hit hit) {
    String text = Pieces.firstLine(hit.text());
    return new Found(text, hit.name(), icon(hit.kind()), place(hit));
  }

  private static Ikon icon(Hit.Kind kind) {
    return switch (kind) {
      case PERSON -> Feather.USER;
      case INTERACTION -> Feather.MESSAGE_CIRCLE;
      case HELP -> Feather.GIFT;
      case NOTE -> Feather.FILE_TEXT;
    };
  }

  private static Destination place(Hit hit) {
    PersonId first = hit.people().getFirst();
    return switch (hit.kind()) {
      case PERSON -> new Destination.Person(first);
      case INTERACTION, NOTE ->
          new Destination.PersonAt(first, new Happened.Talk(new InteractionId(hit.id())));
      case HELP -> new Destination.PersonAt(first, new Happened.Help(new HelpId(hit.id())));
    };
  }
}
