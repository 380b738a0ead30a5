package app.siembra.exchange.chat;

import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.TalkReader;
import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.model.Channel;
import app.siembra.model.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// Reads a chat as sittings, one a channel at a time; one of the user with themself as lines of the
/// log.
final class ChatReader implements TalkReader {
  private final Messages messages;
  private final Sides sides;
  private final DayOrder order;
  private final Map<Channel, Sitting> open = new EnumMap<>(Channel.class);
  private final Queue<TalkEntry> ready = new ArrayDeque<>();
  private boolean ended;

  ChatReader(Messages messages, Sides sides, DayOrder order) {
    this.messages = messages;
    this.sides = sides;
    this.order = order;
  }

  @Override
  public Optional<TalkEntry> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      Optional<ChatMessage> message = messages.next();
      if (message.isPresent()) {
        take(message.get());
      } else {
        ended = true;
        open.values().forEach(sitting -> sitting.entry(sides).ifPresent(ready::add));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void take(ChatMessage message) {
    Optional<LocalDate> day = ChatDate.of(message.start()).in(order);
    if (day.isEmpty()) {
      Problem unreal = Problem.of("chat.date", message.start().date());
      ready.add(new TalkEntry.Skipped(message.line(), unreal));
    } else if (!sides.isAlone()) {
      take(message, day.get().atTime(message.start().time()));
    } else if (message.kind() == MessageKind.MESSAGE) {
      message
          .text()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> ready.add(new TalkEntry.Said(message.line(), day.get(), line.strip())));
    }
  }

  private void take(ChatMessage message, LocalDateTime at) {
    Channel channel = message.kind().channel();
    Sitting sitting = open.get(channel);
    if (sitting == null || !sitting.holds(at)) {
      if (sitting != null) {
        sitting.entry(sides).ifPresent(ready::add);
      }
      sitting = new Sitting(channel, message.line(), at);
      open.put(channel, sitting);
    }
    sitting.add(message, at);
  }

  @Override
  public void close() throws IOException {
    messages.close();
  }
}
