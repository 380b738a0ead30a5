package app.siembra.store;

import app.siembra.model.ContactPoint;
import app.siembra.model.Figures;
import app.siembra.model.Need;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonLine.Profile;
import app.siembra.model.Position;
import app.siembra.model.Searched;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// People as lists need them.
final class PersonLines {
  private static final Position NO_POSITION = new Position("", List.of(), "", "", null, null);

  private PersonLines() {}

  static List<PersonLine> all(Session session) {
    return lines(assembly(session).all(), FigureTable.all(session));
  }

  static List<PersonLine> of(Session session, Collection<Long> ids) {
    return lines(assembly(session).of(ids), FigureTable.of(session, ids));
  }

  /// Without what lists do not show, as what other programs said.
  private static Assembly assembly(Session session) {
    return new Assembly(
        session,
        Tables.PERSON,
        List.of(
            Tables.NICKNAME,
            Tables.CONTACT_POINT,
            Tables.POSITION,
            Tables.PERSON_DATE,
            Tables.TAG,
            Tables.OWN_FIELD,
            Tables.ATTACHMENT,
            Tables.PERSON_CIRCLE,
            Tables.SKILL,
            Tables.INTEREST,
            Tables.NEED,
            Tables.TOLD));
  }

  private static List<PersonLine> lines(List<Parts> people, Map<Long, Figures> figures) {
    PersonShape shape = new PersonShape();
    return people.stream()
        .map(shape::read)
        .map(person -> line(person, figures.getOrDefault(person.id().value(), Figures.NONE)))
        .sorted(PersonLine.BY_NAME)
        .toList();
  }

  private static PersonLine line(Person person, Figures figures) {
    return new PersonLine(
        person.id(),
        PersonLine.Called.of(person),
        profile(person),
        person.keeping(),
        person.origin(),
        figures,
        details(person));
  }

  private static PersonLine.Details details(Person person) {
    PartialDate birthday =
        person.card().date(SpecialDate.Kind.BIRTHDAY).map(SpecialDate::date).orElse(null);
    return new PersonLine.Details(birthday, person.knowing(), Searched.of(person));
  }

  private static Profile profile(Person person) {
    return new Profile(
        person.otherNames().nicknames(),
        person.card().position().orElse(NO_POSITION),
        person
            .card()
            .first(ContactPoint.Postal.class)
            .map(postal -> postal.address().city())
            .orElse(""),
        person.card().points(ContactPoint.Email.class).stream()
            .map(ContactPoint.Email::address)
            .toList(),
        person.card().points(ContactPoint.Phone.class).stream()
            .map(ContactPoint.Phone::shown)
            .toList(),
        person.card().tags(),
        topics(person));
  }

  private static List<String> topics(Person person) {
    return Stream.of(
            person.knowing().knows().stream().map(skill -> skill.topic().name()),
            person.knowing().interests().stream().map(Topic::name),
            person.knowing().needs().stream().map(Need::subject))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }
}
