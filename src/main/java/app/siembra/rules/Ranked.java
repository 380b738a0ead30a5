package app.siembra.rules;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// People in the order of a score. What there is to say of somebody is worked out when it is asked
/// for.
///
/// @param <T> what that is
final class Ranked<T> extends AbstractList<T> implements RandomAccess {
  private final List<Scored> all;
  private final Function<Scored, T> say;

  private Ranked(List<Scored> all, Function<Scored, T> say) {
    this.all = all;
    this.say = say;
  }

  /// Somebody with their score.
  ///
  /// @param place in the crowd
  /// @param after whether they come after all who do not
  record Scored(int place, double score, boolean after) {
    private int compare(Scored other) {
      return after == other.after ? Double.compare(other.score, score) : after ? 1 : -1;
    }
  }

  /// The best first, ties by name.
  ///
  /// @param scored in the order of their places, which is that of their names
  static <T> Ranked<T> of(List<Scored> scored, Function<Scored, T> say) {
    Scored[] all = scored.toArray(Scored[]::new);
    Arrays.sort(all, Scored::compare);
    return new Ranked<>(List.of(all), say);
  }

  /// Those of them, in the same order, whose place is right.
  Ranked<T> only(IntPredicate place) {
    return new Ranked<>(all.stream().filter(one -> place.test(one.place())).toList(), say);
  }

  @Override
  public T get(int index) {
    return say.apply(all.get(index));
  }

  @Override
  public int size() {
    return all.size();
  }
}
