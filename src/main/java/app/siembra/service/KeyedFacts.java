package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Facts by key: `circle friends`, `knows Java:3`, `birthday 1984-02-29`.
///
/// `circle tag knows interested looking-for told email phone` add; `name nickname organisation
/// title city note birthday met cadence star died archived` replace, and so does `field` by
/// `name=content`; a leading `-` in a value removes. Of `me` there are `topic email phone region`.
public final class KeyedFacts {
  /// The keys of a person.
  public static final Set<String> KEYS = PersonKeys.NAMES;

  /// The keys of the user themself.
  public static final Set<String> KEYS_OF_ME = MyKeys.NAMES;

  private final Book book;

  KeyedFacts(Book book) {
    this.book = book;
  }

  /// Sets one fact.
  ///
  /// @param who an id, an e-mail, a name, or `me`
  /// @throws ProblemException `person.unknown`, `person.several`, `set.key` for an unknown key, and
  ///   what is wrong with the value
  public void set(String who, String key, String value, Moment moment) {
    set(List.of(new SetLine(who, key, value)), moment);
  }

  /// Sets many facts as one change; where one line is wrong, none is set.
  ///
  /// @throws ProblemException as for one
  public void set(List<SetLine> lines, Moment moment) {
    Resolver resolver = new Resolver(book.roster());
    List<Named> people = new ArrayList<>();
    List<Consumer<Stores>> steps = new ArrayList<>();
    for (SetLine line : spelled(lines, resolver)) {
      Who who = resolver.resolve(line.who());
      if (who instanceof Who.Me) {
        steps.add(stores -> MyKeys.set(stores, line));
      } else {
        PersonId id = who.one().id();
        people.add(book.named(id));
        steps.add(stores -> set(stores, id, line, moment));
      }
    }
    book.run(
        people.isEmpty()
            ? ChangeLabel.of("me")
            : Labels.people(labelOf(lines), people.stream().distinct().toList()),
        moment,
        stores -> steps.forEach(step -> step.accept(stores)));
  }

  /// A tag that is not taken away is written as the book writes it.
  private List<SetLine> spelled(List<SetLine> lines, Resolver resolver) {
    if (lines.stream().noneMatch(KeyedFacts::addsTag)) {
      return lines;
    }
    Spellings spellings = book.read(stores -> Spellings.of(book.roster().all(), stores));
    return lines.stream()
        .map(line -> addsTag(line) ? spelled(line, resolver, spellings) : line)
        .toList();
  }

  private static SetLine spelled(SetLine line, Resolver resolver, Spellings spellings) {
    Who who = resolver.resolve(line.who());
    return who instanceof Who.Me
        ? line
        : new SetLine(line.who(), line.key(), spellings.on(who.one().id(), line.value().strip()));
  }

  private static boolean addsTag(SetLine line) {
    return line.key().equals("tag") && !line.value().startsWith("-");
  }

  /// What setting these is called: by the one kind of fact, where there is one.
  private static String labelOf(List<SetLine> lines) {
    List<String> labels =
        lines.stream().map(SetLine::key).map(KeyedFacts::labelOf).distinct().toList();
    return labels.size() == 1 ? labels.getFirst() : "set";
  }

  private static String labelOf(String key) {
    return switch (key) {
      case "circle", "tag", "cadence", "star", "looking-for", "told" -> key;
      case "knows", "interested" -> "knows";
      default -> "set";
    };
  }

  private void set(Stores stores, PersonId id, SetLine line, Moment moment) {
    PersonKeys keys = new PersonKeys(stores, book.region(stores), moment.today());
    stores.people().update(id, keys.setting(line.key(), line.value()));
  }
}
