package app.siembra.ui.log;

import app.siembra.phrase.Understood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line would become.
///
/// @param understood what the grammar makes of it, null where there is no line yet
/// @param chips its pieces and choices, in the order in which they are read
/// @param note the words that are left, or empty
record Preview(@Nullable Understood understood, List<Chip> chips, String note) {
  static final Preview NOTHING = new Preview(null, List.of(), "");

  Preview {
    chips = List.copyOf(chips);
  }

  /// The same without the question about the name that is just being completed.
  Preview without(Completion completion) {
    Partial partial = completion.partial();
    return partial == null
        ? this
        : new Preview(
            understood,
            chips.stream().filter(chip -> !asksAbout(chip, partial.start())).toList(),
            note);
  }

  private static boolean asksAbout(Chip chip, int start) {
    return chip instanceof Chip.Said said
        && chip instanceof Chip.Choice
        && said.spans().stream().anyMatch(span -> span.start() == start);
  }
}
