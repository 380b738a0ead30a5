package app.siembra.model;

/// Where a topic stands in the book.
///
/// @param topic which
/// @param mine whether it is one of the user's own
/// @param people how many have to do with it, and how
/// @param named whether anything names it at all, help and settled needs included
public record TopicUse(Topic topic, boolean mine, People people, boolean named) {
  /// How many people, each once.
  ///
  /// @param knowing who know about it
  /// @param liking who are interested in it
  /// @param seeking who look for it today
  /// @param told who were told that the user knows about it
  /// @param talking with whom it was talked about
  public record People(int knowing, int liking, int seeking, int told, int talking) {
    /// Nobody.
    public static final People NONE = new People(0, 0, 0, 0, 0);
  }

  /// Whether it can go without anything being lost.
  public boolean isUnused() {
    return !mine && !named;
  }
}
