package app.siembra.service;

import app.siembra.exchange.Entry;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.Ties;
import app.siembra.exchange.vcard.LooseTies;
import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Connection;
import app.siembra.model.ConnectionType;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Fold;
import app.siembra.model.Meeting;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people of a file say of one another, stored once everybody is there; and circles by name.
final class LateTies {
  private final Stores stores;
  private final KnownPeople known;
  private final Map<String, Optional<CircleId>> circles = new HashMap<>();
  private final Map<PersonId, List<String>> inNewCircles = new LinkedHashMap<>();
  private final List<Entry.Group> groups = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final Set<List<Object>> tied = new HashSet<>();
  private final Edits edits = new Edits();

  LateTies(Stores stores, KnownPeople known) {
    this.stores = stores;
    this.known = known;
  }

  void add(Entry.Group group) {
    groups.add(group);
  }

  void add(PersonId person, Ties ties) {
    if (hasNewCircles(ties)) {
      inNewCircles.put(person, ties.circles());
    }
    if (!ties.people().isEmpty() || ties.metThrough() != null) {
      said.add(new Said(person, ties));
    }
  }

  /// The circle of that name; empty where there is none yet.
  Optional<CircleId> circle(String name) {
    return circles.computeIfAbsent(
        name, word -> CircleWords.find(stores.circles().all(), word).map(Circle::id));
  }

  /// Whether there is a circle that will only be made once everybody is there: before, it might take
  /// a number that somebody of the file has.
  boolean hasNewCircles(Ties ties) {
    return ties.circles().stream().anyMatch(name -> isWord(name) && circle(name).isEmpty());
  }

  void store() {
    inNewCircles.forEach(this::join);
    groups.forEach(this::join);
    if (!said.isEmpty()) {
      stores.connections().all().forEach(tie -> isNew(tie.from(), tie.to(), tie.type()));
    }
    said.forEach(
        ties -> {
          ties.ties().people().forEach(tie -> connect(ties.person(), tie));
          met(ties.person(), ties.ties().metThrough());
        });
    edits.store(stores);
  }

  private static boolean isWord(String name) {
    return !Fold.of(name).isEmpty();
  }

  private CircleId made(String name) {
    return circle(name)
        .orElseGet(
            () -> {
              CircleId id = new CircleKey(stores).added(name);
              circles.put(name, Optional.of(id));
              return id;
            });
  }

  /// In the order of the file, where the person has no other circles.
  private void join(PersonId person, List<String> names) {
    List<CircleId> all = names.stream().filter(LateTies::isWord).map(this::made).toList();
    edits.add(
        person,
        one -> {
          boolean noOthers = all.containsAll(one.keeping().circles());
          return noOthers ? one.withKeeping(one.keeping().withCircles(all)) : in(one, all);
        });
  }

  private void join(Entry.Group group) {
    if (isWord(group.name())) {
      List<CircleId> circle = List.of(made(group.name()));
      group.members().stream()
          .flatMap(member -> known.find(member).stream())
          .distinct()
          .forEach(person -> edits.add(person, one -> in(one, circle)));
    }
  }

  private static Person in(Person person, List<CircleId> more) {
    return person.withKeeping(
        person
            .keeping()
            .withCircles(
                Stream.concat(person.keeping().circles().stream(), more.stream()).toList()));
  }

  /// The other is the person's `type.key`. Files tell a tie from both sides: the second says nothing
  /// new. Somebody who is not in the book stays in the person's card until they come.
  private void connect(PersonId person, Tie tie) {
    Optional<PersonId> found = known.find(tie.other());
    if (found.isEmpty()) {
      edits.add(person, one -> withExtras(one, extras -> LooseTies.kept(extras, tie)));
    } else if (!found.get().equals(person)) {
      connect(found.get(), person, tie);
    }
  }

  private void connect(PersonId other, PersonId person, Tie tie) {
    if (isNew(other, person, tie.type())) {
      stores
          .connections()
          .insert(
              new Connection(stores.connections().newId(), other, person, tie.type(), tie.note()));
    }
    letGo(person, tie.type(), other);
    letGo(other, tie.type().inverted(), person);
  }

  /// That the other is the person's `type.key` need not stand in the card any more.
  private void letGo(PersonId person, ConnectionType type, PersonId other) {
    Predicate<Tie> said =
        tie ->
            tie.type().key().equals(type.key())
                && known.find(tie.other()).filter(other::equals).isPresent();
    edits.add(person, one -> withExtras(one, extras -> LooseTies.without(extras, said)));
  }

  private static Person withExtras(Person person, UnaryOperator<List<ExtraProperty>> change) {
    Card card = person.card();
    return person.withCard(card.withExtras(change.apply(card.extras())));
  }

  /// Whether they are not tied so yet; from now on they are.
  @CanIgnoreReturnValue
  private boolean isNew(PersonId from, PersonId to, ConnectionType type) {
    boolean fresh = tied.add(List.of(from, to, type));
    tied.add(List.of(to, from, type.inverted()));
    return fresh;
  }

  private void met(PersonId person, @Nullable PersonReference through) {
    if (through != null) {
      known
          .find(through)
          .filter(other -> !other.equals(person))
          .ifPresent(other -> edits.add(person, one -> metThrough(one, other)));
    }
  }

  private static Person metThrough(Person person, PersonId through) {
    Meeting met = person.origin().met();
    return met.through() == null
        ? person.withOrigin(person.origin().withMet(new Meeting(met.on(), met.place(), through)))
        : person;
  }

  /// What one person of the file says of others.
  private record Said(PersonId person, Ties ties) {}
}
