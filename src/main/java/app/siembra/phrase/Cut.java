package app.siembra.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a piece out of a line so that what is left still reads well: with somebody goes the word
/// that joined them to somebody else, or that led to them alone, and no comma is left over.
final class Cut {
  private static final Pattern NEXT_OF_LIST =
      Pattern.compile("(?i)^(?:,|(?:y|e|and|&)(?=\\s))\\s*(?:(?:a|con|to|with)\\s+)?(?=@)");
  private static final Pattern LAST_OF_LIST =
      Pattern.compile("(?i)(?:,|(?<=\\s)(?:y|e|and|&))\\s*(?:\\b(?:a|con|to|with))?$");
  private static final Pattern LEAD = Pattern.compile("(?i)(?<=^|\\s)(?:a|con|to|with)$");

  private Cut() {}

  static String from(String line, Span span) {
    String before = line.substring(0, span.start()).stripTrailing();
    String after = line.substring(span.end()).stripLeading();
    return switch (span.what()) {
      case PERSON, CIRCLE -> somebody(before, after);
      case DATE, TIME, LENGTH, CHANNEL, TOPIC, HELP, NEED, TOLD, FOLLOW_UP, NOTE ->
          joined(before, after);
    };
  }

  private static String somebody(String before, String after) {
    Matcher next = NEXT_OF_LIST.matcher(after);
    if (next.find() && after.startsWith(",")) {
      return joined(before, after.substring(next.end()));
    }
    Matcher last = LAST_OF_LIST.matcher(before);
    if (last.find()) {
      return joined(before.substring(0, last.start()), after);
    }
    if (next.reset().find()) {
      return joined(before, after.substring(next.end()));
    }
    return joined(after.startsWith("@") ? before : LEAD.matcher(before).replaceFirst(""), after);
  }

  private static String joined(String left, String right) {
    String before = left.stripTrailing();
    String after = right.stripLeading();
    boolean begins = before.isEmpty() || before.endsWith(":");
    boolean ends = after.isEmpty() || after.startsWith(",");
    if (begins && after.startsWith(",")) {
      after = after.substring(1).stripLeading();
    } else if (ends && before.endsWith(",")) {
      before = before.substring(0, before.length() - 1).stripTrailing();
    }
    boolean apart = !before.isEmpty() && !after.isEmpty() && ",;.".indexOf(after.charAt(0)) < 0;
    return apart ? before + " " + after : before + after;
  }
}
