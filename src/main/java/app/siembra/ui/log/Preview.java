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
}
