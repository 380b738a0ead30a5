package app.siembra.model;

/// How people were in contact.
///
/// @param channel over what
/// @param starter who took the first step
/// @param counting whether it counts as contact
public record Contact(Channel channel, Starter starter, Counting counting) {
  /// By this channel, counted by rule, started by nobody knows whom.
  public static Contact by(Channel channel) {
    return new Contact(channel, Starter.UNKNOWN, Counting.BY_RULE);
  }
}
