package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The lists of people that the user gave a name. They are part of the network, and each change of
/// one can be taken back.
public final class Views {
  private static final String PREFIX = "people.view.";

  private final Book book;

  Views(Book book) {
    this.book = book;
  }

  /// All of them, by name.
  public List<SavedView> all() {
    return book.read(Views::stored).values().stream()
        .sorted(Comparator.comparing(view -> Fold.of(view.name())))
        .toList();
  }

  /// The one of that name, blind to case and accents.
  public Optional<SavedView> find(String name) {
    return book.read(stores -> key(stores, name).map(stored(stores)::get));
  }

  /// Keeps a view, in the place of the one of the same name.
  ///
  /// @throws ProblemException `view.name`
  public void save(SavedView view, Moment moment) {
    SavedView named = view.named(checked(view.name()));
    book.run(
        ChangeLabel.of("view", named.name()),
        moment,
        stores -> {
          String key = key(stores, named.name()).orElseGet(() -> free(stores));
          stores.settings().put(key, ViewText.write(named));
        });
  }

  /// Gives a view another name.
  ///
  /// @throws ProblemException `view.name`, `view.exists`, `view.unknown`
  public void rename(String before, String name, Moment moment) {
    String checked = checked(name);
    book.run(
        ChangeLabel.of("view.renamed", checked),
        moment,
        stores -> {
          String key = existing(stores, before);
          if (key(stores, checked).filter(other -> !other.equals(key)).isPresent()) {
            throw new ProblemException(Problem.of("view.exists", checked));
          }
          SavedView view = Objects.requireNonNull(stored(stores).get(key));
          stores.settings().put(key, ViewText.write(view.named(checked)));
        });
  }

  /// Forgets a view.
  ///
  /// @throws ProblemException `view.unknown`
  public void remove(String name, Moment moment) {
    book.run(
        ChangeLabel.of("view.removed", name),
        moment,
        stores -> stores.settings().remove(existing(stores, name)));
  }

  /// Lets every view ask for something else: where something has another name from now on.
  static void narrow(Stores stores, UnaryOperator<Trait> change) {
    stored(stores)
        .forEach(
            (key, view) -> {
              List<Trait> traits = view.filter().traits().stream().map(change).toList();
              if (!traits.equals(view.filter().traits())) {
                PeopleFilter filter = new PeopleFilter(view.filter().text(), traits);
                stores
                    .settings()
                    .put(
                        key,
                        ViewText.write(
                            new SavedView(view.name(), filter, view.order(), view.columns())));
              }
            });
  }

  private static Map<String, SavedView> stored(Stores stores) {
    Map<String, SavedView> views = new TreeMap<>();
    stores
        .settings()
        .all()
        .forEach(
            (key, text) -> {
              if (key.startsWith(PREFIX)) {
                views.put(key, ViewText.read(text));
              }
            });
    return views;
  }

  private static Optional<String> key(Stores stores, String name) {
    String folded = Fold.of(name);
    return stored(stores).entrySet().stream()
        .filter(entry -> Fold.of(entry.getValue().name()).equals(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String existing(Stores stores, String name) {
    return key(stores, name)
        .orElseThrow(() -> new ProblemException(Problem.of("view.unknown", name)));
  }

  private static String free(Stores stores) {
    Map<String, SavedView> taken = stored(stores);
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> PREFIX + number)
        .filter(key -> !taken.containsKey(key))
        .findFirst()
        .orElseThrow();
  }

  private static String checked(String name) {
    String line = name.strip().replaceAll("\\s+", " ");
    if (Fold.of(line).isEmpty()) {
      throw new ProblemException(Problem.of("view.name"));
    }
    return line;
  }
}
