package app.siembra.service;

import app.siembra.store.ChangeSet;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/// An import that has not been taken back.
///
/// @param sequence the number of its change
/// @param at when
/// @param file the name of the file
/// @param added how many people were new; empty where it was not noted
/// @param merged how many got something new; likewise
/// @param talks how many things happened that it brought; likewise
/// @param later how many changes undo takes back before it comes to this one
public record PastImport(
    long sequence,
    Instant at,
    String file,
    OptionalInt added,
    OptionalInt merged,
    OptionalInt talks,
    long later) {
  static final String LABEL = "import";

  /// Whether undo takes it back next.
  public boolean isNewest() {
    return later == 0;
  }

  static PastImport of(ChangeSet set, long later) {
    List<String> arguments = set.label().arguments();
    return new PastImport(
        set.sequence(),
        set.at(),
        arguments.isEmpty() ? "" : arguments.getFirst(),
        number(arguments, 1),
        number(arguments, 2),
        number(arguments, 3),
        later);
  }

  private static OptionalInt number(List<String> arguments, int index) {
    return index < arguments.size()
        ? OptionalInt.of(Integer.parseInt(arguments.get(index)))
        : OptionalInt.empty();
  }
}
