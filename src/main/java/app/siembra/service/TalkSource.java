package app.siembra.service;

import app.siembra.exchange.TalkDraft;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Under which key an imported interaction stands, so that it is known again in the next file: what
/// has a name of its own under that, a sitting of a chat by when it was.
///
/// @param kind what it is; of a named thing the name too
/// @param from its first moment; the same for all named things
/// @param until its last
/// @param messages of how many messages it is made
record TalkSource(String kind, LocalDateTime from, LocalDateTime until, int messages) {
  private static final String CHAT = "whatsapp:";
  private static final Pattern WRITTEN =
      Pattern.compile("(whatsapp:[a-z:-]+) (\\S{16,40}) (\\S{16,40}) (\\d{1,9})");

  static TalkSource of(TalkDraft draft) {
    return draft.source().startsWith(CHAT)
        ? new TalkSource(draft.source(), start(draft), draft.until(), draft.messages())
        : named("calendar:" + DraftKeys.digest(draft.source()));
  }

  static Optional<TalkSource> read(String source) {
    if (!source.startsWith(CHAT)) {
      return source.isEmpty() ? Optional.empty() : Optional.of(named(source));
    }
    Matcher parts = WRITTEN.matcher(source);
    return parts.matches()
        ? Optional.of(
            new TalkSource(
                parts.group(1),
                LocalDateTime.parse(parts.group(2)),
                LocalDateTime.parse(parts.group(3)),
                Integer.parseInt(parts.group(4))))
        : Optional.empty();
  }

  /// The same as it is kept.
  String written() {
    return kind.startsWith(CHAT) ? kind + " " + from + " " + until + " " + messages : kind;
  }

  /// Under which words to look for what may be the same: each day that it touches.
  List<String> places() {
    return kind.startsWith(CHAT)
        ? from.toLocalDate()
            .datesUntil(until.toLocalDate().plusDays(1))
            .map(day -> kind + day)
            .toList()
        : List.of(kind);
  }

  /// Whether it is the same thing, as another file tells it.
  boolean isSame(TalkSource other) {
    return kind.equals(other.kind) && !from.isAfter(other.until) && !until.isBefore(other.from);
  }

  /// What both files together say of it.
  TalkSource with(TalkSource other) {
    return new TalkSource(
        kind,
        from.isBefore(other.from) ? from : other.from,
        until.isAfter(other.until) ? until : other.until,
        Math.max(messages, other.messages));
  }

  private static TalkSource named(String name) {
    return new TalkSource(name, LocalDateTime.MIN, LocalDateTime.MAX, 0);
  }

  private static LocalDateTime start(TalkDraft draft) {
    return draft.when().time() == null
        ? draft.when().date().atStartOfDay()
        : draft.when().date().atTime(draft.when().time());
  }
}
