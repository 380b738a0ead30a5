package app.siembra.service;

import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.Ties;
import app.siembra.exchange.vcard.PhotoLine;
import app.siembra.model.Attachment;
import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Connection;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People as a file takes them, by name, read some hundred at a time.
final class Drafts {
  private static final int AT_ONCE = 500;

  private final Stores stores;
  private final Function<Attachment, Optional<byte[]>> photos;
  private final List<PersonId> order;
  private final Map<PersonId, PersonLine> lines;
  private final Map<CircleId, String> circles;
  private final Map<PersonId, List<Connection>> ties = new HashMap<>();

  /// @param photos gives the bytes of a photograph that is to be in the file itself; empty where it
  ///   is not
  /// @param only whom to take, null for everybody
  Drafts(
      Stores stores, Function<Attachment, Optional<byte[]>> photos, @Nullable Set<PersonId> only) {
    this.stores = stores;
    this.photos = photos;
    List<PersonLine> everybody = stores.people().lines();
    this.order =
        everybody.stream()
            .map(PersonLine::id)
            .filter(id -> only == null || only.contains(id))
            .toList();
    this.lines = everybody.stream().collect(Collectors.toMap(PersonLine::id, line -> line));
    this.circles =
        stores.circles().all().stream().collect(Collectors.toMap(Circle::id, CircleWords::english));
    for (Connection tie : stores.connections().all()) {
      ties.computeIfAbsent(tie.to(), _ -> new ArrayList<>(2)).add(tie);
    }
  }

  Iterator<PersonDraft> iterator() {
    int pages = Math.ceilDiv(order.size(), AT_ONCE);
    return IntStream.range(0, pages).boxed().flatMap(page -> page(page).stream()).iterator();
  }

  private List<PersonDraft> page(int page) {
    List<PersonId> ids =
        order.subList(page * AT_ONCE, Math.min((page + 1) * AT_ONCE, order.size()));
    Map<PersonId, Person> found =
        stores.people().find(ids).stream().collect(Collectors.toMap(Person::id, one -> one));
    return ids.stream().map(found::get).filter(Objects::nonNull).map(this::draft).toList();
  }

  private PersonDraft draft(Person person) {
    List<String> names =
        person.keeping().circles().stream().map(circles::get).filter(Objects::nonNull).toList();
    PersonId through = person.origin().met().through();
    return PersonDraft.of(
        withPhotoLine(person),
        new Ties(
            names,
            ties.getOrDefault(person.id(), List.of()).stream().map(this::tie).toList(),
            through == null ? null : reference(through)));
  }

  private Person withPhotoLine(Person person) {
    Card card = person.card();
    Optional<ExtraProperty> line = card.photo().flatMap(photos).map(PhotoLine::of);
    return line.isEmpty()
        ? person
        : person.withCard(
            card.withExtras(Stream.concat(line.stream(), card.extras().stream()).toList()));
  }

  /// Told once, on the side of the one to whom the other is something.
  private Tie tie(Connection tie) {
    return new Tie(tie.type(), Objects.requireNonNull(reference(tie.from())), tie.note());
  }

  private @Nullable PersonReference reference(PersonId id) {
    PersonLine line = lines.get(id);
    return line == null ? null : new PersonReference(id, line.origin().uid(), line.name());
  }
}
