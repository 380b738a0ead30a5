package app.siembra.service;

import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/// Whom somebody means who typed an id, an e-mail or a name.
public sealed interface Who {
  /// Exactly one person.
  record One(PersonLine person) implements Who {}

  /// Nobody.
  record None(String asked) implements Who {}

  /// Several, by name; never fewer than two.
  record Several(String asked, List<PersonLine> people) implements Who {}

  /// The user themself: the word `me`.
  record Me() implements Who {}

  /// The one person.
  ///
  /// @throws ProblemException `person.unknown`, `person.several` (quotes the first names) or
  ///   `person.me`
  default PersonLine one() {
    return switch (this) {
      case One(PersonLine person) -> person;
      case None(String asked) -> throw new ProblemException(Problem.of("person.unknown", asked));
      case Several(String asked, List<PersonLine> people) ->
          throw new ProblemException(Problem.of("person.several", asked, names(people)));
      case Me _ -> throw new ProblemException(Problem.of("person.me"));
    };
  }

  private static String names(List<PersonLine> people) {
    String first = people.stream().limit(5).map(PersonLine::name).collect(Collectors.joining(", "));
    return people.size() > 5 ? first + ", …" : first;
  }
}
