package app.siembra.service;

import app.siembra.exchange.Participant;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Label;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import app.siembra.rules.Phones;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who of the book the people are whom a file of what happened names: by what was said of them just
/// now or before, else by phone, by e-mail, by a name that one alone has. Nobody is made unless the
/// user says so.
final class Acquaintances {
  private static final String NOBODY = "nobody.";

  private final Stores stores;
  private final KnownPeople known;
  private final Answers answers;
  private final @Nullable String region;
  private final Moment moment;
  private final Map<Participant, Optional<PersonId>> met = new HashMap<>();
  private final Map<String, Stranger> strangers = new LinkedHashMap<>();
  private final List<String> newcomers = new ArrayList<>();
  private final List<String> nobodies = new ArrayList<>();

  Acquaintances(
      Stores stores, KnownPeople known, Answers answers, @Nullable String region, Moment moment) {
    this.stores = stores;
    this.known = known;
    this.answers = answers;
    this.region = region;
    this.moment = moment;
  }

  /// Who that is; empty where it is not known, which is noted, or nobody who matters.
  ///
  /// @param on when something happened with them
  Optional<PersonId> find(Participant one, LocalDate on) {
    Optional<PersonId> found = met.computeIfAbsent(one, this::meet);
    if (found.isEmpty()) {
      strangers.computeIfPresent(key(one), (_, before) -> again(before, on));
    }
    return found;
  }

  /// Those of whom it is not known who they are, the ones in most of what happened first.
  List<Stranger> strangers() {
    return strangers.values().stream()
        .sorted(
            Comparator.comparingInt(Stranger::times)
                .reversed()
                .thenComparing(stranger -> Fold.of(stranger.name())))
        .toList();
  }

  /// Offers somebody as the one whom a name means that nobody is known by.
  void suggest(Participant one, PersonId person) {
    strangers.computeIfPresent(key(one), (_, before) -> before.maybe(known.named(person)));
  }

  /// Whether it is still to be said who is called so.
  boolean isOpen(String name) {
    return strangers.containsKey(key(new Participant(name, "", "")));
  }

  /// The names of those who were made.
  List<String> newcomers() {
    return List.copyOf(newcomers);
  }

  /// Under which names in the memory of the program it is to be kept who does not matter.
  List<String> nobodies() {
    return List.copyOf(nobodies);
  }

  private static Stranger again(Stranger before, LocalDate on) {
    LocalDate last = on.isAfter(before.last()) ? on : before.last();
    return new Stranger(
        before.key(),
        before.name(),
        before.detail(),
        before.times() + 1,
        last,
        before.candidates());
  }

  private Optional<PersonId> meet(Participant one) {
    String key = key(one);
    String remembered = "who:" + DraftKeys.digest(key);
    Optional<Whose> said = answers.of(key, one.shown(), number(one), one.email());
    if (said.isPresent()) {
      return decided(one, said.get(), remembered);
    }
    Optional<PersonId> before =
        Optional.ofNullable(stores.imports().known(List.of(remembered)).get(remembered))
            .or(() -> known.find(one.email(), number(one), one.name()));
    if (before.isPresent() || stores.memory().find(NOBODY + remembered).isPresent()) {
      return before;
    }
    if (answers.createAll()) {
      return decided(one, new Whose.New(one.shown()), remembered);
    }
    String detail = one.name().isEmpty() ? "" : one.email() + one.phone();
    strangers.put(
        key,
        new Stranger(key, one.shown(), detail, 0, LocalDate.MIN, known.candidates(one.name())));
    return Optional.empty();
  }

  private Optional<PersonId> decided(Participant one, Whose whose, String remembered) {
    Optional<PersonId> person =
        switch (whose) {
          case Whose.Of(PersonId id) -> Optional.of(id);
          case Whose.New(String name) -> Optional.of(add(one, name));
          case Whose.Nobody _ -> Optional.empty();
        };
    person.ifPresentOrElse(
        id -> {
          if (!id.equals(stores.imports().known(List.of(remembered)).get(remembered))) {
            stores.imports().remember(remembered, id);
          }
        },
        () -> nobodies.add(NOBODY + remembered));
    return person;
  }

  private PersonId add(Participant one, String name) {
    PersonId id = stores.people().newId();
    List<ContactPoint> points = new ArrayList<>();
    if (!one.phone().isEmpty()) {
      String e164 = Phones.e164(one.phone(), region).orElse(null);
      points.add(new ContactPoint.Phone(one.phone(), e164, Label.NONE));
    }
    if (!one.email().isEmpty()) {
      points.add(new ContactPoint.Email(one.email(), Label.NONE));
    }
    boolean isNamed = !name.equals(one.email()) && !name.equals(one.phone());
    PersonName called =
        isNamed || points.isEmpty() ? PersonName.typed(name) : PersonName.of("", "");
    Person blank = People.blank(id, called, moment);
    Card card = blank.card().withPoints(points);
    Person person = blank.withCard(card);
    stores.people().insert(person);
    known.arrive(person, null);
    newcomers.add(person.displayName());
    return id;
  }

  private String number(Participant one) {
    return one.phone().isEmpty() ? "" : Phones.e164(one.phone(), region).orElse(one.phone());
  }

  private String key(Participant one) {
    if (!one.phone().isEmpty()) {
      return "phone:" + number(one);
    }
    return one.email().isEmpty()
        ? "name:" + Fold.of(one.name())
        : "email:" + one.email().toLowerCase(Locale.ROOT);
  }
}
