package app.siembra.model;

import java.util.List;
import java.util.Locale;

/// What a phone, an address or a date is for: the kinds other programs know, and the user's own
/// words.
///
/// @param types lower case, sorted, each once (`cell`, `home`, `pref`, `work`, …)
/// @param text any words (`Boat`), empty where the types say it
public record Label(List<String> types, String text) {
  /// Nothing is said.
  public static final Label NONE = new Label(List.of(), "");

  public Label {
    types =
        Check.lineList(types).stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .toList();
    text = Check.line(text);
  }

  /// The label with these kinds.
  public static Label of(String... types) {
    return types.length == 0 ? NONE : new Label(List.of(types), "");
  }

  /// Whether this is the one to use first.
  public boolean preferred() {
    return types.contains("pref");
  }
}
