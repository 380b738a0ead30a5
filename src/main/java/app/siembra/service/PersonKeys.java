package app.siembra.service;

import app.siembra.model.Person;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can be set of a person, by key.
final class PersonKeys {
  static final Set<String> NAMES =
      Set.of(
          "circle",
          "tag",
          "knows",
          "interested",
          "looking-for",
          "told",
          "email",
          "phone",
          "name",
          "nickname",
          "organisation",
          "title",
          "city",
          "note",
          "birthday",
          "met",
          "cadence",
          "star",
          "died",
          "archived",
          "field");

  private final Stores stores;
  private final @Nullable String region;
  private final LocalDate today;

  PersonKeys(Stores stores, @Nullable String region, LocalDate today) {
    this.stores = stores;
    this.region = region;
    this.today = today;
  }

  /// The change that sets this.
  ///
  /// @throws ProblemException `set.key` for an unknown key, and what is wrong with the value
  UnaryOperator<Person> setting(String key, String value) {
    boolean remove = value.startsWith("-");
    String rest = remove ? value.substring(1).strip() : value.strip();
    return switch (key) {
      case "circle" -> new CircleKey(stores).setting(rest, remove);
      case "tag" -> AddedKeys.tag(rest, remove);
      case "knows" -> AddedKeys.knows(rest, remove);
      case "interested" -> AddedKeys.interested(rest, remove);
      case "looking-for" -> AddedKeys.lookingFor(rest, remove, today);
      case "told" -> AddedKeys.told(rest, remove, today);
      case "email" -> AddedKeys.email(rest, remove);
      case "phone" -> AddedKeys.phone(rest, remove, region);
      case "name" -> ReplacedKeys.name(value);
      case "nickname" -> ReplacedKeys.nickname(rest, remove);
      case "organisation" -> ReplacedKeys.organisation(remove ? "" : rest);
      case "title" -> ReplacedKeys.title(remove ? "" : rest);
      case "city" -> ReplacedKeys.city(remove ? "" : rest);
      case "note" -> person -> person.withCard(person.card().withNotes(remove ? "" : rest));
      case "birthday" -> DecidedKeys.birthday(value);
      case "met" -> DecidedKeys.met(value);
      case "cadence" -> DecidedKeys.cadence(rest, remove);
      case "star" -> DecidedKeys.star(rest, remove);
      case "died" -> DecidedKeys.died(value);
      case "field" -> new FieldKey(stores).setting(rest, remove);
      case "archived" -> DecidedKeys.archived(rest, remove);
      default -> throw new ProblemException(Problem.of("set.key", key));
    };
  }
}
