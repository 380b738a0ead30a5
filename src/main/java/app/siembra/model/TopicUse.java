package app.siembra.model;

/// Where a topic stands in the book: how many people, each once.
///
/// @param topic which
/// @param mine whether it is one of the user's own
/// @param knowing who know about it
/// @param liking who are interested in it
/// @param seeking who look for it today
/// @param told who were told that the user knows about it
/// @param talking with whom it was talked about
/// @param named whether anything names it at all, help and settled needs included
public record TopicUse(
    Topic topic,
    boolean mine,
    int knowing,
    int liking,
    int seeking,
    int told,
    int talking,
    boolean named) {
  /// Whether it can go without anything being lost.
  public boolean isUnused() {
    return !mine && !named;
  }
}
