package app.siembra.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Short texts out of shorter and longer ones, in any language.
public final class Pieces {
  /// A dot that never begins a line.
  private static final String DOT = "\u00A0· ";

  private Pieces() {}

  /// Those that say something, a dot between them: `Bilbao · talked yesterday`.
  public static String dotted(String... pieces) {
    return dotted(Arrays.stream(pieces));
  }

  /// The same of a list.
  public static String dotted(List<String> pieces) {
    return dotted(pieces.stream());
  }

  /// The same of a stream.
  public static String dotted(Stream<String> pieces) {
    return joined(DOT, pieces);
  }

  /// Those that say something, a comma between them: `Head of Operations, Velas Norte`.
  public static String listed(String... pieces) {
    return joined(", ", Arrays.stream(pieces));
  }

  private static String joined(String between, Stream<String> pieces) {
    return String.join(between, pieces.filter(piece -> !piece.isEmpty()).toList());
  }

  /// The first line of a longer text, where there is room for one.
  public static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
