package app.siembra.service;

import app.siembra.exchange.PersonReference;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Suspicion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is in the book already, by all that says that two entries are one person, and whoever comes
/// in by the file meanwhile.
final class KnownPeople {
  /// A number on so many people is that of a house or an office and proves nothing (rule 10).
  private static final int PEOPLE_ON_A_SHARED_PHONE = 4;

  private static final int MOST_CANDIDATES = 5;
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private final Map<PersonId, Named> people = new HashMap<>();
  private final Map<String, PersonId> byUid = new HashMap<>();
  private final Map<String, List<PersonId>> byName = new HashMap<>();
  private final Map<String, List<PersonId>> byEmail = new HashMap<>();
  private final Map<String, List<PersonId>> byPhone = new HashMap<>();
  private final Map<PersonId, PersonId> byIdInFile = new HashMap<>();
  private final Set<PersonId> arrived = new LinkedHashSet<>();

  KnownPeople(Collection<PersonLine> lines) {
    for (PersonLine line : lines) {
      add(Named.of(line), line.origin().uid());
      line.profile().emails().forEach(email -> put(byEmail, email(email), line.id()));
      line.profile().phones().forEach(phone -> put(byPhone, phone(phone), line.id()));
    }
  }

  /// Adds somebody of the file as they now are in the book.
  ///
  /// @param idInFile their identity in the book that wrote the file, or null
  void arrive(Person person, @Nullable PersonId idInFile) {
    add(Named.of(person), person.origin().uid());
    emails(person).forEach(email -> put(byEmail, email, person.id()));
    phones(person).forEach(phone -> put(byPhone, phone, person.id()));
    meet(person.id(), idInFile);
    arrived.add(person.id());
  }

  /// Notes under which identity somebody of the book stands in the file.
  void meet(PersonId id, @Nullable PersonId idInFile) {
    if (idInFile != null) {
      byIdInFile.put(idInFile, id);
    }
  }

  /// The one in the book whom this person of a file is: by the name that programs have for them,
  /// else by the same number and name, else by the same name and a shared e-mail or phone.
  ///
  /// @param person as the file has them, under any id
  Optional<PersonId> find(Person person, @Nullable PersonId idInFile) {
    String uid = person.origin().uid();
    if (!uid.isEmpty() && byUid.containsKey(uid)) {
      return Optional.ofNullable(byUid.get(uid));
    }
    List<PersonId> namesakes = byName.getOrDefault(Fold.of(person.displayName()), List.of());
    return namesakes.stream()
        .filter(id -> id.equals(idInFile))
        .findFirst()
        .or(() -> namesakes.stream().filter(id -> shares(person, id)).findFirst());
  }

  /// The one whom a file refers to: by uid, else by the number in it, else by a name that one
  /// person alone has.
  Optional<PersonId> find(PersonReference reference) {
    PersonId idInFile = reference.id();
    List<PersonId> namesakes =
        reference.name().isEmpty()
            ? List.of()
            : byName.getOrDefault(Fold.of(reference.name()), List.of());
    return Optional.ofNullable(byUid.get(reference.uid()))
        .or(() -> Optional.ofNullable(idInFile).map(byIdInFile::get))
        .or(() -> namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty());
  }

  /// The one whom a file means that tells what happened: by phone, else by e-mail, else by a name
  /// that one person alone has.
  ///
  /// @param email or empty
  /// @param number in E.164 where it parses, or empty
  /// @param name or empty
  Optional<PersonId> find(String email, String number, String name) {
    List<PersonId> namesakes = byName.getOrDefault(Fold.of(name), List.of());
    return only(number.isEmpty() ? List.of() : byPhone.getOrDefault(phone(number), List.of()))
        .or(() -> only(email.isEmpty() ? List.of() : byEmail.getOrDefault(email(email), List.of())))
        .or(() -> name.isEmpty() ? Optional.empty() : only(namesakes));
  }

  /// Some of those who may be called so: their names have all words of it.
  List<Named> candidates(String name) {
    Set<String> words = Set.copyOf(List.of(Fold.of(name).split(" +")));
    return name.isBlank()
        ? List.of()
        : people.values().stream()
            .filter(one -> List.of(Fold.of(one.name()).split(" +")).containsAll(words))
            .sorted(
                Comparator.comparing((Named one) -> Fold.of(one.name())).thenComparing(Named::id))
            .limit(MOST_CANDIDATES)
            .toList();
  }

  private static Optional<PersonId> only(List<PersonId> people) {
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }

  /// Everybody who came by the file.
  Set<PersonId> arrived() {
    return Set.copyOf(arrived);
  }

  /// Those of the file who share an e-mail or a phone with somebody of another name.
  List<Twins> twins() {
    Map<Set<PersonId>, Twins> twins = new HashMap<>();
    Stream.concat(
            byEmail.entrySet().stream()
                .flatMap(
                    entry -> twins(entry.getValue(), new Suspicion.Why.SameEmail(entry.getKey()))),
            byPhone.entrySet().stream()
                .filter(entry -> entry.getValue().size() < PEOPLE_ON_A_SHARED_PHONE)
                .flatMap(
                    entry ->
                        twins(entry.getValue(), new Suspicion.Why.SamePhone("+" + entry.getKey()))))
        .forEach(pair -> twins.putIfAbsent(Set.of(pair.first().id(), pair.second().id()), pair));
    return twins.values().stream()
        .sorted(
            Comparator.comparing((Twins pair) -> pair.first().name())
                .thenComparing(pair -> pair.second().name())
                .thenComparing(pair -> pair.second().id()))
        .toList();
  }

  private Stream<Twins> twins(List<PersonId> sharing, Suspicion.Why why) {
    return sharing.size() < 2
        ? Stream.empty()
        : sharing.stream()
            .filter(arrived::contains)
            .flatMap(
                newcomer ->
                    sharing.stream()
                        .filter(other -> !other.equals(newcomer))
                        .filter(other -> !name(other).equals(name(newcomer)))
                        .map(other -> twins(other, newcomer, why)));
  }

  private Twins twins(PersonId one, PersonId other, Suspicion.Why why) {
    boolean inOrder = one.compareTo(other) < 0;
    return new Twins(named(inOrder ? one : other), named(inOrder ? other : one), why);
  }

  /// Somebody of the book.
  Named named(PersonId id) {
    return people.getOrDefault(id, Named.gone(id));
  }

  private String name(PersonId id) {
    return Fold.of(named(id).name());
  }

  private void add(Named person, String uid) {
    people.put(person.id(), person);
    put(byName, Fold.of(person.name()), person.id());
    if (!uid.isEmpty()) {
      byUid.putIfAbsent(uid, person.id());
    }
  }

  private boolean shares(Person person, PersonId id) {
    return emails(person).anyMatch(email -> byEmail.getOrDefault(email, List.of()).contains(id))
        || phones(person).anyMatch(phone -> byPhone.getOrDefault(phone, List.of()).contains(id));
  }

  private static void put(Map<String, List<PersonId>> map, String key, PersonId id) {
    List<PersonId> ids = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }

  private static Stream<String> emails(Person person) {
    return person.card().points(ContactPoint.Email.class).stream()
        .map(ContactPoint.Email::normalised);
  }

  private static Stream<String> phones(Person person) {
    return person.card().points(ContactPoint.Phone.class).stream()
        .map(phone -> phone(phone.shown()));
  }

  private static String email(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static String phone(String number) {
    String digits = NO_DIGITS.matcher(number).replaceAll("");
    return digits.isEmpty() ? number : digits;
  }
}
