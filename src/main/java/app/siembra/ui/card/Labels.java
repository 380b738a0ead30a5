package app.siembra.ui.card;

import app.siembra.model.Label;
import java.util.Set;
import java.util.stream.Collectors;

/// How the label of a contact point stands in its field.
final class Labels {
  /// What says how a number is used and not what it is for.
  private static final Set<String> TECHNICAL =
      Set.of("pref", "voice", "internet", "x-internet", "text");

  private Labels() {}

  static String words(Label label) {
    return label.text().isEmpty()
        ? label.types().stream()
            .filter(type -> !TECHNICAL.contains(type))
            .collect(Collectors.joining(", "))
        : label.text();
  }
}
