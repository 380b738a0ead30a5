package app.siembra.app;

import app.siembra.index.Marks;
import app.siembra.model.Excerpt;
import app.siembra.model.Fold;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Searched;
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
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Finds people, and what was written about them, for the window's search field.
final class BookFinder implements Finder {
  private static final int MOST_PEOPLE = 8;
  private static final int MOST_WRITTEN = 8;
  private static final int MOST_THINGS = 3;
  private static final int MOST_LATELY = 6;
  private static final int MOST_RECENT = 24;

  private final People people;
  private final Search search;
  private final Organisations organisations;
  private final Topics topics;
  private final Supplier<Moment> clock;
  private volatile List<PersonLine> lately = List.of();

  BookFinder(Services services, Supplier<Moment> clock) {
    this.people = services.people();
    this.search = services.search();
    this.organisations = services.organisations();
    this.topics = services.topics();
    this.clock = clock;
  }

  @Override
  public List<Found> people(String text) {
    if (text.isBlank()) {
      lately = search.recent(MOST_RECENT, clock.get());
      return lately.stream()
          .limit(MOST_LATELY)
          .map(line -> found(line, Marks.ofPeople(""), Map.of()))
          .toList();
    }
    Marks marks = Marks.ofPeople(text);
    List<PersonLine> lines = recentFirst(text);
    Map<PersonId, Person> hidden = withHidden(lines, marks);
    return lines.stream().map(line -> found(line, marks, hidden)).toList();
  }

  /// Of those whose name begins so, whoever something happened with lately comes first.
  private List<PersonLine> recentFirst(String text) {
    String begun = " " + Fold.of(text);
    return Stream.concat(
            lately.stream()
                .flatMap(line -> people.line(line.id()).stream())
                .filter(line -> (" " + line.folded()).contains(begun)),
            people.find(text, MOST_PEOPLE).stream())
        .distinct()
        .limit(MOST_PEOPLE)
        .toList();
  }

  /// Those of whom nothing that a row shows is what was looked for.
  private Map<PersonId, Person> withHidden(List<PersonLine> lines, Marks marks) {
    List<PersonId> hidden =
        lines.stream()
            .filter(line -> marks.in(line.name()).marks().isEmpty())
            .filter(line -> marks.in(PersonRow.line(line.profile())).marks().isEmpty())
            .map(PersonLine::id)
            .toList();
    return hidden.isEmpty()
        ? Map.of()
        : people.get(hidden).stream().collect(Collectors.toMap(Person::id, Function.identity()));
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

  @Override
  public boolean isQuick() {
    return search.isIndexed();
  }

  private static Found found(PersonLine line, Marks marks, Map<PersonId, Person> hidden) {
    String detail = PersonRow.line(line.profile());
    Person person = hidden.get(line.id());
    Excerpt field = person == null ? Excerpt.plain("") : marks.best(Searched.fields(person));
    return Found.somebody(
        marks.in(line.name()),
        line.initials(),
        line.photo(),
        marks.in(field.marks().isEmpty() ? detail : Pieces.dotted(detail, field.text())),
        new Destination.Person(line.id()));
  }

  private static Found found(Hit hit) {
    return Found.written(hit.excerpt(), hit.name(), icon(hit.kind()), place(hit));
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
