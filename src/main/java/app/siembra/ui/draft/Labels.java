package app.siembra.ui.draft;

import app.siembra.model.Fold;
import app.siembra.model.Label;
import app.siembra.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How the label of a contact point stands in its field: the kinds that other programs know too are
/// said, and understood, in the language of the window.
///
/// @param texts the language
record Labels(Texts texts) {
  /// What says how a number is used and not what it is for.
  private static final Set<String> TECHNICAL =
      Set.of("pref", "voice", "internet", "x-internet", "text", "other");

  private static final List<String> KINDS =
      List.of("cell", "home", "work", "fax", "pager", "main", "school");

  String words(Label label) {
    return label.text().isEmpty()
        ? label.types().stream()
            .filter(type -> !TECHNICAL.contains(type))
            .map(this::word)
            .collect(Collectors.joining(", "))
        : label.text();
  }

  /// The label that was typed.
  Label read(String typed) {
    String folded = Fold.of(typed);
    return KINDS.stream()
        .filter(kind -> Fold.of(word(kind)).equals(folded))
        .findFirst()
        .map(Label::of)
        .orElse(new Label(List.of(), typed));
  }

  private String word(String kind) {
    return KINDS.contains(kind) ? texts.get("person.use." + kind) : kind;
  }
}
