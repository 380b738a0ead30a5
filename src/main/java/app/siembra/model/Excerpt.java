package app.siembra.model;

import java.util.List;

/// A piece of a text in which something was found.
///
/// @param text one line of it, or what is about the place
/// @param marks where in it what was looked for stands, in order, none within another
public record Excerpt(String text, List<Mark> marks) {
  /// From one letter up to another.
  ///
  /// @param from the first
  /// @param to behind the last
  public record Mark(int from, int to) {}

  public Excerpt {
    marks = List.copyOf(marks);
  }

  /// A text in which nothing is marked.
  public static Excerpt plain(String text) {
    return new Excerpt(text, List.of());
  }
}
