package app.siembra.store;

import app.siembra.model.Channel;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Starter;
import app.siembra.rules.Greeting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What happened with people, and notes. All writing methods work within [Database#change] alone.
///
/// *Newest first* is by date, then the one added last.
public final class InteractionStore {
  private static final int AT_ONCE = 500;
  private static final Comparator<Interaction> OLDEST_FIRST =
      Comparator.comparing((Interaction interaction) -> interaction.when().date())
          .thenComparing(Interaction::id);

  private final Session session;
  private final Facts<Interaction> interactions;

  InteractionStore(Session session) {
    this.session = session;
    this.interactions = new Facts<>(session, new InteractionShape());
  }

  /// A new identity.
  public InteractionId newId() {
    return new InteractionId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Interaction> find(InteractionId id) {
    return interactions.find(id.value());
  }

  /// Those of these that exist, in the order of their ids.
  public List<Interaction> find(Collection<InteractionId> ids) {
    return interactions.find(ids.stream().map(InteractionId::value).toList());
  }

  /// What counting needs of those of a person, newest first.
  public List<TalkOutline> outlines(PersonId person) {
    return session
        .fetch(
            "select i.id, on_date, channel, starter, is_contact, "
                + NewestFacts.IS_WRITTEN
                + """
                from interaction_person join interaction i on i.id = interaction_id
                where person_id = ? order by on_date desc, i.id desc
                """)
        .list(
            row ->
                new TalkOutline(
                    new InteractionId(row.getLong(1)),
                    row.getObject(2, LocalDate.class),
                    Keys.read(Channel.class, row.getString(3)),
                    Keys.read(Starter.class, row.getString(4)),
                    row.getBoolean(5),
                    row.getBoolean(6)),
            person.value());
  }

  /// Those of these that exist, newest first.
  public List<Interaction> newestFirst(List<InteractionId> ids) {
    return newestFirst(ids.stream().map(InteractionId::value).collect(Collectors.toSet()));
  }

  /// Those of a person, newest first.
  public List<Interaction> of(PersonId person) {
    return newestFirst(References.interactions(session, person.value()));
  }

  /// The newest of each of these people, not after that day, in which something was written down;
  /// whoever has none is left out.
  public Map<PersonId, Interaction> lastWritten(Collection<PersonId> people, LocalDate today) {
    return byPerson(NewestFacts.written(session, people, today));
  }

  /// The newest of each of these people, not after that day, that was contact; likewise.
  public Map<PersonId, Interaction> lastContact(Collection<PersonId> people, LocalDate today) {
    return byPerson(NewestFacts.contact(session, people, today));
  }

  /// Those that a file brought under this key.
  public List<Interaction> from(String source) {
    return interactions.find(
        session.fetch("select id from interaction where source = ?").ids(source));
  }

  private Map<PersonId, Interaction> byPerson(Map<PersonId, Long> ids) {
    Map<Long, Interaction> found =
        interactions.find(new HashSet<>(ids.values())).stream()
            .collect(Collectors.toMap(talk -> talk.id().value(), Function.identity()));
    Map<PersonId, Interaction> byPerson = new HashMap<>();
    ids.forEach((person, id) -> byPerson.put(person, Objects.requireNonNull(found.get(id))));
    return byPerson;
  }

  /// The newest of all, newest first.
  public List<Interaction> newest(int limit) {
    return newestFirst(
        session
            .query(
                """
                select id from interaction order by on_date desc, id desc
                fetch first :limit rows only
                """)
            .bind("limit", limit)
            .mapTo(Long.class)
            .list());
  }

  /// Those that come next after this one, newest first.
  public List<Interaction> before(Interaction last, int limit) {
    return newestFirst(
        session
            .query(
                """
                select id from interaction
                where on_date <= :date and (on_date < :date or id < :id)
                order by on_date desc, id desc fetch first :limit rows only
                """)
            .bind("date", last.when().date())
            .bind("id", last.id().value())
            .bind("limit", limit)
            .mapTo(Long.class)
            .list());
  }

  /// When there was contact with these people from one day to another, both included, by an
  /// interaction or by help that was done (rule 1), without those themselves: for counting.
  public List<InContact> inContact(Collection<PersonId> people, LocalDate from, LocalDate to) {
    return Rows.parts(people).stream()
        .flatMap(part -> inContactOf(part, from, to).stream())
        .toList();
  }

  private List<InContact> inContactOf(List<PersonId> people, LocalDate from, LocalDate to) {
    return session
        .query(
            """
            select on_date, channel = 'face-to-face' as in_person, person_id
            from unnest(cast(:people as bigint array)) as owners (owner)
              join interaction_person on person_id = owner
              join interaction i on i.id = interaction_id
            where on_date between :from and :to and is_contact
            union all
            select on_date, false, person_id
            from unnest(cast(:people as bigint array)) as owners (owner)
              join help_person on person_id = owner
              join help h on h.id = help_id
            where on_date between :from and :to and state = 'done'
            """)
        .bind("people", Rows.ids(people.stream().map(PersonId::value).toList()))
        .bind("from", from)
        .bind("to", to)
        .map(
            (row, context) ->
                new InContact(
                    row.getObject("on_date", LocalDate.class),
                    row.getBoolean("in_person"),
                    new PersonId(row.getLong("person_id"))))
        .list();
  }

  /// The greetings from one day to another, both included, the earliest first.
  public List<Greeting> greetings(LocalDate from, LocalDate to) {
    List<Long> ids =
        session
            .query(
                """
                select id from interaction
                where on_date between :from and :to and counting <> 'by-rule'
                """)
            .bind("from", from)
            .bind("to", to)
            .mapTo(Long.class)
            .list();
    return oldestFirst(ids).stream()
        .filter(talk -> talk.contact().isGreeting())
        .flatMap(talk -> talk.people().stream().map(who -> new Greeting(who, talk.when().date())))
        .toList();
  }

  /// Hands over all of them, oldest first, a few hundred at a time.
  public void forEach(Consumer<Interaction> each) {
    List<Long> ids =
        session.query("select id from interaction order by on_date, id").mapTo(Long.class).list();
    Rows.parts(ids, AT_ONCE).forEach(part -> oldestFirst(part).forEach(each));
  }

  /// How many there are.
  public long count() {
    return session.query("select count(*) from interaction").mapTo(Long.class).one();
  }

  /// Adds one under a new identity. Many in a row are written in batches.
  public void insert(Interaction interaction) {
    interactions.insert(interaction);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(InteractionId id, UnaryOperator<Interaction> change) {
    interactions.update(id.value(), change);
  }

  /// Removes one; help and follow-ups that were part of it stay. Nothing happens where there is
  /// none.
  public void delete(InteractionId id) {
    rewrite(List.of(id.value()), interaction -> Optional.empty());
  }

  /// Replaces each of these by what the change makes of it, or removes it where that is nothing.
  void rewrite(Collection<Long> ids, Function<Interaction, Optional<Interaction>> change) {
    var _ =
        interactions.rewrite(
            ids,
            interaction -> {
              Optional<Interaction> after = change.apply(interaction);
              if (after.isEmpty()) {
                move(interaction.id(), null);
              }
              return after;
            });
  }

  /// Removes one of which another one tells by now; help and follow-ups that were part of it become
  /// part of that.
  public void absorb(InteractionId id, InteractionId into) {
    move(id, into);
    delete(id);
  }

  private void move(InteractionId from, @Nullable InteractionId to) {
    new HelpStore(session).move(from, to);
    new FollowUpStore(session).move(from, to);
  }

  private List<Interaction> newestFirst(Collection<Long> ids) {
    return sorted(ids, OLDEST_FIRST.reversed());
  }

  private List<Interaction> oldestFirst(Collection<Long> ids) {
    return sorted(ids, OLDEST_FIRST);
  }

  private List<Interaction> sorted(Collection<Long> ids, Comparator<Interaction> order) {
    return interactions.find(ids).stream().sorted(order).toList();
  }
}
