package app.siembra.exchange.chat;

import app.siembra.model.Channel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a line of a chat is: something that somebody wrote, a call, or a word of the program that
/// is neither.
enum MessageKind {
  MESSAGE(Channel.MESSAGE),
  CALL(Channel.CALL),
  VIDEO(Channel.VIDEO),
  NOTICE(Channel.NOTE);

  private static final int LONGEST_NOTICE = 1000;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// What the program says in the name of whoever the line is of.
  private static final Pattern SAID =
      begins(
          "(messages and calls|messages you send|messages to this|chats? (and calls )?are) .*"
              + "(end-to-end|secured).*",
          "(los mensajes|tus mensajes|las llamadas) .*(cifrad|extremo).*",
          "(this message was|you) deleted( this message)?\\.?",
          "(se elimin[oó]|eliminaste|elimin[oó]) este mensaje\\.?",
          "(este mensaje|mensaje) (fue |ha sido )?eliminado\\.?",
          "waiting for this message.*",
          "esperando (este|el) mensaje.*",
          "(your|tu) (security code|c[oó]digo de seguridad) .*",
          "this (chat|business) .*(business account|works with).*",
          "(missed|declined|silenced) (group )?(voice|video) ?call.*",
          "(group )?(voice|video) ?call[, .-]+(no answer|missed|declined|cancell?ed).*",
          "(video)?llamada( grupal| de voz)* (perdida|rechazada|silenciada).*",
          "(video)?llamada( grupal| de voz)*[, .-]+(sin respuesta|perdida|rechazada|cancelada).*");

  /// What the program says of the group; on an iPhone in somebody's name, and then marked.
  private static final Pattern OF_GROUP =
      Pattern.compile(
          ".*\\b(created (this |the )?group|added|removed|left|joined|changed (the|this|their|to)"
              + "|pinned|turned (on|off)|creó (el|este) grupo|añadió|agregó|eliminó a|expulsó"
              + "|salió|se unió|cambió (el|la|su|de|tu)|fijó|activó|desactivó|were added"
              + "|te añadió|se añadió)\\b.*",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private static final String LENGTH =
      "(?:(\\d+) ?(?:h|hr|hrs|hours?|horas?))?[ ,y]*(?:(\\d+) ?(?:min|mins|minutes?|minutos?))?"
          + "[ ,y]*(?:(\\d+) ?(?:s|secs?|seconds?|seg|segs|segundos?))?";
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:group )?(?:(video) ?call|voice ?call|call|(videollamada)|llamada)(?: grupal| de voz)*"
              + "[. ,:()·-]*"
              + LENGTH
              + "[). ]*",
          FLAGS);

  private final Channel channel;

  MessageKind(Channel channel) {
    this.channel = channel;
  }

  Channel channel() {
    return channel;
  }

  /// @param text without marks of direction
  /// @param isMarked whether the program marked it as its own
  static MessageKind of(String text, boolean isMarked) {
    if (text.length() > LONGEST_NOTICE) {
      return MESSAGE;
    }
    if (SAID.matcher(text).matches() || isMarked && isOfGroup(text)) {
      return NOTICE;
    }
    Matcher called = CALLED.matcher(text);
    return !called.matches()
        ? MESSAGE
        : called.group(1) != null || called.group(2) != null ? VIDEO : CALL;
  }

  private static boolean isOfGroup(String text) {
    return OF_GROUP.matcher(text).matches();
  }

  /// How long a call took, in whole minutes begun; 0 where it does not say.
  static int minutes(String text) {
    Matcher called = CALLED.matcher(text);
    if (!called.matches()) {
      return 0;
    }
    long seconds =
        3600 * number(called.group(3)) + 60 * number(called.group(4)) + number(called.group(5));
    return (int) Math.min((seconds + 59) / 60, 24 * 60);
  }

  private static long number(String digits) {
    return digits == null || digits.length() > 6 ? 0 : Long.parseLong(digits);
  }

  private static Pattern begins(String... texts) {
    return Pattern.compile(
        List.of(texts).stream().map(text -> "(?:" + text + ")").collect(Collectors.joining("|")),
        FLAGS | Pattern.DOTALL);
  }
}
