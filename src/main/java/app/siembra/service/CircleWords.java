package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.Fold;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words by which people call circles: the delivered ones by theirs in either language, the
/// user's own by the name they gave.
final class CircleWords {
  private static final List<Words> BOTH =
      Stream.of(Language.values()).map(Texts::in).map(Words::new).toList();

  private CircleWords() {}

  /// The circle of that name, blind to case and accents.
  static Optional<Circle> find(Collection<Circle> circles, String name) {
    String folded = Fold.of(name);
    return circles.stream().filter(circle -> isCalled(circle, folded)).findFirst();
  }

  /// The name the user gave, else the English word.
  static String english(Circle circle) {
    return BOTH.getFirst().circle(circle);
  }

  /// Its words in every language, folded: `friends amistades`.
  static String folded(Circle circle) {
    return BOTH.stream()
        .map(words -> Fold.of(words.circle(circle)))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean isCalled(Circle circle, String folded) {
    return (!circle.key().isEmpty() && Fold.of(circle.key()).equals(folded))
        || BOTH.stream().anyMatch(words -> Fold.of(words.circle(circle)).equals(folded));
  }
}
