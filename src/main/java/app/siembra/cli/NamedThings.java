package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What commands do with things that have a name each: `rename A B`, `merge A B…` into A, `remove
/// A…`.
///
/// @param find the one with a name; refuses one that nothing has
/// @param name what one is called
/// @param missing what is wrong where a name is missing
record NamedThings<T>(
    Desk desk, Function<String, T> find, Function<T, String> name, Problem missing) {

  /// @param said the key of what is said then, with both names
  void rename(List<String> names, BiConsumer<T, String> how, String said) {
    T one = first(names);
    String before = name.apply(one);
    how.accept(one, second(names, missing));
    desk.say(said, before, name.apply(find.apply(names.getLast())));
  }

  /// @param how merges all into one of them
  /// @param tooFew what is wrong where it is one alone
  /// @param said the key of what is said then, with the name that stays
  void merge(List<String> names, BiConsumer<List<T>, T> how, Problem tooFew, String said) {
    List<T> all = names.stream().map(find).distinct().toList();
    if (all.size() < 2) {
      throw new ProblemException(tooFew);
    }
    String stays = name.apply(all.getFirst());
    how.accept(all, all.getFirst());
    desk.say(said, stays);
  }

  /// @param said the key of what is said then
  void remove(List<String> names, Consumer<List<T>> how, String said) {
    T _ = first(names);
    how.accept(names.stream().map(find).toList());
    desk.say(said);
  }

  /// The first of them.
  T first(List<String> names) {
    if (names.isEmpty()) {
      throw new ProblemException(missing);
    }
    return find.apply(names.getFirst());
  }

  /// The other one of two.
  static String second(List<String> names, Problem missing) {
    if (names.size() != 2) {
      throw new ProblemException(missing);
    }
    return names.getLast();
  }
}
