package app.siembra.rules;

import app.siembra.rules.Suspicion.Shared;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What tells namesakes apart (rule 10): of what is known of both, nothing agrees and much differs.
final class Apart {
  private Apart() {}

  /// Whether two of the same name are plainly two.
  ///
  /// @param different how many kinds of things must differ
  static boolean areTwo(Candidate one, Candidate other, int different) {
    if (bornOnDifferentDays(one, other)) {
      return true;
    }
    List<List<List<?>>> kinds =
        List.of(
            List.of(one.emails(), other.emails()),
            List.of(one.phones(), other.phones()),
            List.of(shared(one, Shared.What.ORGANISATION), shared(other, Shared.What.ORGANISATION)),
            List.of(shared(one, Shared.What.CITY), shared(other, Shared.What.CITY)));
    List<List<List<?>>> known =
        kinds.stream().filter(kind -> kind.stream().noneMatch(List::isEmpty)).toList();
    return known.size() >= different
        && known.stream().allMatch(kind -> Collections.disjoint(kind.getFirst(), kind.getLast()));
  }

  /// Whether both have a birthday and it is not the same; one without its year may be any of that
  /// day.
  static boolean bornOnDifferentDays(Candidate one, Candidate other) {
    List<String> first = shared(one, Shared.What.BIRTHDAY);
    List<String> second = shared(other, Shared.What.BIRTHDAY);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(day -> second.stream().anyMatch(that -> isSameDay(day, that)));
  }

  private static boolean isSameDay(String one, String other) {
    boolean yearless = one.startsWith("--") || other.startsWith("--");
    return yearless
        ? one.substring(one.length() - 5).equals(other.substring(other.length() - 5))
        : one.equals(other);
  }

  private static List<String> shared(Candidate person, Shared.What what) {
    Stream<Shared> all = person.shared().stream().filter(shared -> shared.what() == what);
    return all.map(Shared::text).toList();
  }
}
