package app.siembra.store;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.ComingDates;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// People, each read and written with everything but what happened. All writing methods work within
/// [Database#change] alone.
public final class PeopleStore {
  private static final int AT_ONCE = 500;

  private final Session session;
  private final Facts<Person> people;

  PeopleStore(Session session) {
    this.session = session;
    this.people = new Facts<>(session, new PersonShape());
  }

  /// A new identity, for a person to be added.
  public PersonId newId() {
    return new PersonId(session.recorder().nextFact());
  }

  /// Whether nothing has, or ever had, this identity: an import may keep it.
  public boolean isFree(PersonId id) {
    return session.recorder().isFree(id.value());
  }

  /// The person; empty where there is none.
  public Optional<Person> find(PersonId id) {
    return people.find(id.value());
  }

  /// Those of these people who exist, in the order of their ids.
  public List<Person> find(Collection<PersonId> ids) {
    return people.find(values(ids));
  }

  /// Hands over everybody in the order of their folded names, then ids, a few hundred at a time.
  public void forEach(Consumer<Person> each) {
    List<Long> ids =
        session.query("select id from person order by folded, id").mapTo(Long.class).list();
    for (List<Long> part : Rows.parts(ids, AT_ONCE)) {
      Map<Long, Person> found =
          people.find(part).stream()
              .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
      part.forEach(id -> each.accept(found.get(id)));
    }
  }

  /// Everybody as lists need them, in the order of their folded names, then ids.
  public List<PersonLine> lines() {
    return PersonLines.all(session);
  }

  /// Those of these people who exist, likewise.
  public List<PersonLine> lines(Collection<PersonId> ids) {
    return PersonLines.of(session, values(ids));
  }

  /// The dates of everybody, whatever their years, that fall on these days.
  public List<ComingDates.Dated> dates(Collection<MonthDay> days) {
    return DaysOfTheYear.dates(session, days);
  }

  /// Those whom the user met through somebody.
  public List<PersonId> metThrough(PersonId id) {
    return References.metThrough(session, id.value()).stream().map(PersonId::new).toList();
  }

  /// Those who have, or had, a position at an organisation whose name fits, by id.
  public List<PersonId> at(Predicate<String> name) {
    return session
        .query(
            """
            select person_id, organisation from position_held where organisation <> ''
            order by person_id
            """)
        .map((row, context) -> Map.entry(row.getLong("person_id"), row.getString("organisation")))
        .stream()
        .filter(held -> name.test(held.getValue()))
        .map(held -> new PersonId(held.getKey()))
        .distinct()
        .toList();
  }

  /// Those of whom a field of the user's own with that name is known, blind to case.
  public List<PersonId> withOwnField(String name) {
    return session
        .query(
            """
            select distinct person_id from own_field where lower(name) = lower(:name)
            order by person_id
            """)
        .bind("name", name)
        .mapTo(Long.class)
        .map(PersonId::new)
        .list();
  }

  /// How many people there are.
  public long count() {
    return session.query("select count(*) from person").mapTo(Long.class).one();
  }

  /// Adds a person under an identity that is new or free. Many in a row are written in batches.
  ///
  /// @throws StoreException where somebody has it; nothing of the change remains
  public void insert(Person person) {
    people.insert(person);
  }

  /// Replaces a person by what the change makes of them, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(PersonId id, UnaryOperator<Person> change) {
    people.update(id.value(), change);
  }

  /// Replaces those of these people who exist likewise, a few hundred at a time.
  public void update(Collection<PersonId> ids, UnaryOperator<Person> change) {
    for (List<PersonId> part : Rows.parts(ids, AT_ONCE)) {
      var _ = people.rewrite(values(part), person -> Optional.of(change.apply(person)));
    }
  }

  /// Removes a person from everything. What happened with others too stays with them; what happened
  /// with this person alone goes. Nothing happens where there is none.
  public void delete(PersonId id) {
    Substitution.remove(session, id);
    people.delete(id.value());
  }

  /// Moves everything that happened with one person, their ties and file keys, to another, for a
  /// merge. What both took part in counts once; ties between the two go. Neither card is touched.
  public void moveFacts(PersonId from, PersonId to) {
    Substitution.replace(session, from, to);
  }

  private static List<Long> values(Collection<PersonId> ids) {
    return ids.stream().map(PersonId::value).toList();
  }
}
