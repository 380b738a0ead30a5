package app.siembra.ui.log;

import java.util.Optional;

/// The name or topic that is just being typed.
///
/// @param what of what kind
/// @param start its sign
/// @param end after the word in which the caret is
/// @param query what is typed of it, perhaps nothing yet
record Partial(What what, int start, int end, String query) {
  private static final String BEFORE_SIGN = "([{,;\"“«";
  private static final String NEVER_IN_NAME = ",;:()[]{}\"?!+/#~";
  private static final int MOST_WORDS = 4;

  /// What can be completed.
  enum What {
    PERSON,
    CIRCLE,
    TOPIC,
    TOLD
  }

  /// What is being typed at the caret; empty where it is nothing that can be completed.
  static Optional<Partial> at(Typed typed) {
    String before = typed.before();
    for (int at = before.length() - 1; at >= 0; at--) {
      if (isSign(before, at)) {
        return of(typed, at);
      }
    }
    return Optional.empty();
  }

  private static boolean isSign(String before, int at) {
    return "@#~".indexOf(before.charAt(at)) >= 0
        && (at == 0
            || Character.isWhitespace(before.charAt(at - 1))
            || BEFORE_SIGN.indexOf(before.charAt(at - 1)) >= 0
            || (before.charAt(at) == '@' && before.charAt(at - 1) == '@'));
  }

  private static Optional<Partial> of(Typed typed, int sign) {
    String before = typed.before();
    boolean twice = before.charAt(sign) == '@' && sign > 0 && before.charAt(sign - 1) == '@';
    What what =
        switch (before.charAt(sign)) {
          case '@' -> twice ? What.CIRCLE : What.PERSON;
          case '#' -> What.TOPIC;
          default -> What.TOLD;
        };
    String text = before.substring(sign + 1);
    boolean quoted = text.startsWith("\"");
    String query = quoted ? text.substring(1) : text;
    return isOpen(query, quoted, what)
        ? Optional.of(new Partial(what, twice ? sign - 1 : sign, endOfWord(typed), query))
        : Optional.empty();
  }

  private static boolean isOpen(String query, boolean quoted, What what) {
    if (quoted) {
      return query.indexOf('"') < 0;
    }
    boolean blank = query.startsWith(" ") || query.endsWith(" ");
    return switch (what) {
      case PERSON, CIRCLE ->
          !blank
              && query.chars().noneMatch(c -> NEVER_IN_NAME.indexOf(c) >= 0)
              && query.split(" ").length <= MOST_WORDS;
      case TOPIC, TOLD -> query.chars().noneMatch(Character::isWhitespace);
    };
  }

  private static int endOfWord(Typed typed) {
    int end = typed.caret();
    while (end < typed.line().length() && Character.isLetterOrDigit(typed.line().charAt(end))) {
      end++;
    }
    return end;
  }
}
