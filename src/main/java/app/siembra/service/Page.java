package app.siembra.service;

/// A part of a long list.
///
/// @param from how many to pass over
/// @param size the most to give
public record Page(int from, int size) {
  public Page {
    if (from < 0 || size < 1) {
      throw new IllegalArgumentException("page");
    }
  }

  /// The first so many.
  public static Page first(int size) {
    return new Page(0, size);
  }

  /// What follows.
  public Page next() {
    return new Page(from + size, size);
  }
}
