package app.siembra.store;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.rules.Headline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Help given and received. All writing methods work within [Database#change] alone.
public final class HelpStore {
  private static final Comparator<Help> ORDER =
      Comparator.comparing((Help help) -> help.details().on()).thenComparing(Help::id).reversed();

  private final Session session;
  private final Facts<Help> help;

  HelpStore(Session session) {
    this.session = session;
    this.help = new Facts<>(session, new HelpShape());
  }

  /// A new identity.
  public HelpId newId() {
    return new HelpId(session.recorder().nextFact());
  }

  /// The one with this identity; empty where there is none.
  public Optional<Help> find(HelpId id) {
    return help.find(id.value());
  }

  /// Those of these that exist, in the order of their ids.
  public List<Help> find(Collection<HelpId> ids) {
    return help.find(ids.stream().map(HelpId::value).toList());
  }

  /// All of them, newest first.
  public List<Help> all() {
    return help.all().stream().sorted(ORDER).toList();
  }

  /// Those that are promised or wait for thanks, newest first.
  public List<Help> open() {
    List<Long> ids =
        session
            .query(
                """
                select id from help where state = 'promised'
                  or (state = 'done' and direction = 'received' and not thanked)
                """)
            .mapTo(Long.class)
            .list();
    return help.find(ids).stream().sorted(ORDER).toList();
  }

  /// How many people were helped and have helped from one day to another, both included: as
  /// [Headline#of] counts them, without reading the entries.
  public Headline headline(LocalDate from, LocalDate to) {
    Map<String, Integer> people =
        session
            .query(
                """
                select direction, count(distinct person_id) as people
                from help join help_person on help_id = help.id
                where on_date between :from and :to and state = 'done' group by direction
                """)
            .bind("from", from)
            .bind("to", to)
            .map((row, context) -> Map.entry(row.getString("direction"), row.getInt("people")))
            .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    return new Headline(
        people.getOrDefault(Keys.of(Direction.GIVEN), 0),
        people.getOrDefault(Keys.of(Direction.RECEIVED), 0));
  }

  /// The currency of the newest in which money was lent; empty where none ever was.
  public Optional<Currency> newestCurrency() {
    return session
        .query(
            """
            select currency from help where lent and amount is not null and currency is not null
            order by on_date desc, id desc fetch first row only
            """)
        .mapTo(String.class)
        .map(Currency::getInstance)
        .findOne();
  }

  /// Those of a person, newest first.
  public List<Help> of(PersonId person) {
    return help.find(References.help(session, person.value())).stream().sorted(ORDER).toList();
  }

  /// Those that were part of an interaction, newest first.
  public List<Help> within(InteractionId interaction) {
    return help.find(References.helpWithin(session, interaction.value())).stream()
        .sorted(ORDER)
        .toList();
  }

  /// The newest that is done of each of these people, not after that day; who has none is left out.
  public Map<PersonId, Help> newestDone(Collection<PersonId> people, LocalDate today) {
    Map<PersonId, Long> newest = NewestFacts.doneHelp(session, people, today);
    Map<Long, Help> entries =
        help.find(Set.copyOf(newest.values())).stream()
            .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
    Map<PersonId, Help> found = new HashMap<>();
    newest.forEach((person, id) -> found.put(person, Objects.requireNonNull(entries.get(id))));
    return found;
  }

  /// Everybody to whom help about a topic was given and done, not after that day (rule 8).
  public Set<PersonId> shown(Topic topic, LocalDate today) {
    return Set.copyOf(
        session
            .query(
                """
                select distinct person_id
                from topic t
                  join help_topic ht on ht.topic_id = t.id
                  join help h on h.id = ht.help_id
                  join help_person p on p.help_id = h.id
                where t.folded = :folded and h.state = 'done' and h.direction = 'given'
                  and h.on_date <= :today
                """)
            .bind("folded", topic.folded())
            .bind("today", today)
            .mapTo(Long.class)
            .map(PersonId::new)
            .list());
  }

  /// Makes what was part of an interaction part of another one, or of none.
  void move(InteractionId interaction, @Nullable InteractionId to) {
    var _ =
        help.rewrite(
            References.helpWithin(session, interaction.value()),
            old -> Optional.of(old.with(old.details().within(to))));
  }

  /// Adds one under a new identity.
  public void insert(Help entry) {
    help.insert(entry);
  }

  /// Replaces one by what the change makes of it, and writes only what differs.
  ///
  /// @throws java.util.NoSuchElementException where there is none
  public void update(HelpId id, UnaryOperator<Help> change) {
    help.update(id.value(), change);
  }

  /// Removes one. Nothing happens where there is none.
  public void delete(HelpId id) {
    new AskStore(session).leave(id);
    help.delete(id.value());
  }
}
