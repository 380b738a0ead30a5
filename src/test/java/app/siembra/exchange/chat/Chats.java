package app.siembra.exchange.chat;

import app.siembra.exchange.MessageStart;
import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkDraft;
import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.TalkReader;
import app.siembra.exchange.csv.foreign.DayOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chats read as tests need them.
final class Chats {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Chats() {}

  /// A message with its moment.
  record Read(long line, LocalDateTime at, String sender, MessageKind kind, String text) {}

  static ChatFile of(String text) throws IOException {
    return of(text, "_chat.txt");
  }

  static ChatFile of(String text, String name) throws IOException {
    return ChatFile.of(() -> bytes(text), name, TODAY);
  }

  /// The messages of a chat that says itself how it writes dates.
  static List<Read> messages(String text) throws IOException {
    DayOrder order = of(text).order().orElseThrow();
    List<Read> read = new ArrayList<>();
    try (Messages messages = new Messages(bytes(text))) {
      Optional<ChatMessage> next = messages.next();
      while (next.isPresent()) {
        ChatMessage one = next.get();
        MessageStart start = one.start();
        read.add(
            new Read(
                one.line(),
                ChatDate.of(start).in(order).orElseThrow().atTime(start.time()),
                one.sender(),
                one.kind(),
                one.text()));
        next = messages.next();
      }
    }
    return read;
  }

  static List<TalkEntry> entries(ChatFile chat, String... me) throws IOException {
    List<String> mine = List.of(me);
    List<TalkEntry> entries = new ArrayList<>();
    try (TalkReader reader =
        chat.reader(chat.order().orElse(DayOrder.DAY_FIRST), one -> mine.contains(one.shown()))) {
      Optional<TalkEntry> entry = reader.next();
      while (entry.isPresent()) {
        entries.add(entry.get());
        entry = reader.next();
      }
    }
    return entries;
  }

  static List<TalkDraft> talks(String text, String... me) throws IOException {
    return entries(of(text), me).stream()
        .map(entry -> ((TalkEntry.Happened) entry).talk())
        .toList();
  }

  static List<String> names(TalkDraft talk) {
    return talk.people().stream().map(Participant::shown).toList();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
