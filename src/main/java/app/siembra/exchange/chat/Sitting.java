package app.siembra.exchange.chat;

import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was written, or talked, in one go: no more than four hours lie between one message and the
/// next.
final class Sitting {
  private static final Duration APART = Duration.ofHours(4);
  private static final int LONGEST = 60 * 24;

  private final Channel channel;
  private final long line;
  private final Set<Participant> part = new LinkedHashSet<>();
  private @Nullable Participant first;
  private LocalDateTime from;
  private LocalDateTime until;
  private int messages;
  private int minutes;

  Sitting(Channel channel, long line, LocalDateTime at) {
    this.channel = channel;
    this.line = line;
    this.from = at;
    this.until = at;
  }

  /// Whether something at that time belongs to it; lines may stand a little out of order.
  boolean holds(LocalDateTime at) {
    return !at.isBefore(from.minus(APART)) && at.isBefore(until.plus(APART));
  }

  void add(ChatMessage message, LocalDateTime at) {
    Optional<Participant> sender =
        Optional.of(message.sender())
            .filter(written -> !written.isEmpty())
            .map(Participant::written);
    sender.ifPresent(part::add);
    if (messages == 0 || at.isBefore(from)) {
      first = sender.orElse(null);
    }
    messages++;
    minutes += MessageKind.minutes(message.text());
    from = at.isBefore(from) ? at : from;
    until = at.isAfter(until) ? at : until;
  }

  /// The same as an entry; empty where it concerns nobody.
  Optional<TalkEntry> entry(Sides sides) {
    List<Participant> people = sides.people(part);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    boolean talked = channel != Channel.MESSAGE && minutes > 0;
    TalkDraft talk =
        new TalkDraft(
            "whatsapp:" + (sides.isPair() ? "pair:" : "group:") + channel.key(),
            new When(from.toLocalDate(), from.toLocalTime().truncatedTo(ChronoUnit.MINUTES), null),
            until,
            new Contact(channel, sides.starter(first, people), Counting.BY_RULE),
            people,
            new About("", "", "", talked ? Math.min(minutes, LONGEST) : null, List.of()),
            new TalkDraft.Account(channel == Channel.MESSAGE ? messages : 0, 0));
    return Optional.of(new TalkEntry.Happened(line, talk));
  }
}
