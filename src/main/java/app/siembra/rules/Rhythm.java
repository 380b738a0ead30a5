package app.siembra.rules;

import app.siembra.model.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How often the user and a person usually talk, learned from their days of contact (rule 2).
public final class Rhythm {
  private static final int LEAST_GAPS = 3;
  private static final int LEAST_SPAN = 42;

  private Rhythm() {}

  /// What these days of contact teach; empty where they are too few or only a burst.
  public static Optional<Figures.Rhythm> learn(ContactDays days) {
    List<Integer> gaps = days.gaps();
    if (gaps.size() < LEAST_GAPS || days.span() < LEAST_SPAN) {
      return Optional.empty();
    }
    return Optional.of(new Figures.Rhythm(typical(gaps), secondLongest(gaps)));
  }

  /// The weighted lower median of the gaps.
  ///
  /// @param gaps in days, oldest first, at least one
  static int typical(List<Integer> gaps) {
    List<Weighed> sorted =
        IntStream.range(0, gaps.size())
            .mapToObj(i -> new Weighed(gaps.get(i), Math.pow(2, -(gaps.size() - 1 - i) / 4.0)))
            .sorted(Comparator.comparingInt(Weighed::gap))
            .toList();
    double half = sorted.stream().mapToDouble(Weighed::weight).sum() / 2;
    double running = 0;
    for (Weighed weighed : sorted) {
      running += weighed.weight();
      if (running >= half) {
        return weighed.gap();
      }
    }
    return sorted.getLast().gap();
  }

  private static int secondLongest(List<Integer> gaps) {
    return gaps.stream().sorted(Comparator.reverseOrder()).skip(1).findFirst().orElseThrow();
  }

  private record Weighed(int gap, double weight) {}
}
