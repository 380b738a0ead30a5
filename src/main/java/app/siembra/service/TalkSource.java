package app.siembra.service;

import app.siembra.exchange.TalkDraft;
import app.siembra.model.Interaction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Under which key an imported interaction stands, so that it is known again in the next file: what
/// has a name of its own under that, a sitting of a chat by when it was; and what the user has
/// changed in it since.
///
/// @param kind what it is; of a named thing the name too
/// @param from its first moment; the same for all named things
/// @param until its last
/// @param messages of how many messages it is made
/// @param edition of a named thing that may have been moved, which edition it is: the greater the
///   newer
/// @param user what is the user's own in it
record TalkSource(
    String kind,
    LocalDateTime from,
    LocalDateTime until,
    int messages,
    long edition,
    UsersPart user) {
  private static final String CHAT = "whatsapp:";
  private static final String GROUP = "whatsapp:group:";
  private static final String CALENDAR = "calendar:";
  private static final Pattern SITTING =
      Pattern.compile("(whatsapp:[a-z:-]+) (\\S{16,40}) (\\S{16,40}) (\\d{1,9})((?: \\S+)*)");
  private static final Pattern MEETING =
      Pattern.compile("(calendar:\\S+)(?: v(\\d{1,18}))?((?: \\S+)*)");

  static TalkSource of(TalkDraft draft) {
    return draft.source().startsWith(CHAT)
        ? new TalkSource(
            draft.source(),
            start(draft),
            draft.until(),
            draft.account().messages(),
            0,
            UsersPart.NONE)
        : named(
            CALENDAR + DraftKeys.digest(draft.source()), draft.account().edition(), UsersPart.NONE);
  }

  static Optional<TalkSource> read(String source) {
    Matcher sitting = SITTING.matcher(source);
    if (sitting.matches()) {
      return Optional.of(
          new TalkSource(
              sitting.group(1),
              LocalDateTime.parse(sitting.group(2)),
              LocalDateTime.parse(sitting.group(3)),
              Integer.parseInt(sitting.group(4)),
              0,
              user(sitting.group(5))));
    }
    Matcher meeting = MEETING.matcher(source);
    if (meeting.matches()) {
      long edition = meeting.group(2) == null ? 0 : Long.parseLong(meeting.group(2));
      return Optional.of(named(meeting.group(1), edition, user(meeting.group(3))));
    }
    return source.isEmpty() || source.startsWith(CHAT)
        ? Optional.empty()
        : Optional.of(named(source, 0, UsersPart.NONE));
  }

  /// How a changed interaction is kept: what the user changed in it stays as they have it.
  static String edited(Interaction before, Interaction now) {
    return read(before.source())
        .map(source -> source.with(source.user.after(before, now)).written())
        .orElse(before.source());
  }

  /// The same as it is kept.
  String written() {
    String key =
        isSitting()
            ? kind + " " + from + " " + until + " " + messages
            : edition > 0 ? kind + " v" + edition : kind;
    return key + user.written();
  }

  /// Whether it is made of what was written in a chat.
  boolean isSitting() {
    return kind.startsWith(CHAT);
  }

  /// Whether it is of a chat of several others: of which one, nothing says.
  boolean isOfGroup() {
    return kind.startsWith(GROUP);
  }

  /// Under which words to look for what may be the same: each day that it touches.
  List<String> places() {
    return isSitting()
        ? from.toLocalDate()
            .datesUntil(until.toLocalDate().plusDays(1))
            .map(day -> kind + day)
            .toList()
        : List.of(kind);
  }

  /// Whether it is at the same time what another file tells.
  boolean meets(TalkSource other) {
    return kind.equals(other.kind) && !from.isAfter(other.until) && !until.isBefore(other.from);
  }

  /// Whether both begin or end with the same minute.
  boolean sharesAnEndWith(TalkSource other) {
    return from.equals(other.from) || until.equals(other.until);
  }

  /// What both files together say of it.
  TalkSource with(TalkSource other) {
    return joined(other, Math.max(messages, other.messages));
  }

  /// What two parts of it are together, of which neither is in the other.
  TalkSource and(TalkSource other) {
    return joined(other, messages + other.messages);
  }

  private TalkSource joined(TalkSource other, int all) {
    return new TalkSource(
        kind,
        from.isBefore(other.from) ? from : other.from,
        until.isAfter(other.until) ? until : other.until,
        all,
        Math.max(edition, other.edition),
        user.with(other.user));
  }

  private TalkSource with(UsersPart changed) {
    return new TalkSource(kind, from, until, messages, edition, changed);
  }

  private static TalkSource named(String name, long edition, UsersPart user) {
    return new TalkSource(name, LocalDateTime.MIN, LocalDateTime.MAX, 0, edition, user);
  }

  private static UsersPart user(String words) {
    return words.isEmpty() ? UsersPart.NONE : UsersPart.read(Stream.of(words.split(" ")).toList());
  }

  private static LocalDateTime start(TalkDraft draft) {
    return draft.when().time() == null
        ? draft.when().date().atStartOfDay()
        : draft.when().date().atTime(draft.when().time());
  }
}
