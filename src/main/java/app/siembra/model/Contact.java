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

  /// A greeting on somebody's day: a message of the user.
  public static Contact greeting(boolean counts) {
    return new Contact(Channel.MESSAGE, Starter.ME, counts ? Counting.TICKED : Counting.GREETING);
  }

  /// Whether it is a greeting. A message counts without being ticked, so one of the user that is
  /// ticked all the same is a greeting that counts.
  public boolean isGreeting() {
    return switch (counting) {
      case BY_RULE -> false;
      case GREETING -> true;
      case TICKED -> channel == Channel.MESSAGE && starter == Starter.ME;
    };
  }
}
