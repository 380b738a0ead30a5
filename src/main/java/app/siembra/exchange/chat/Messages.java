package app.siembra.exchange.chat;

import app.siembra.exchange.BoundedLines;
import app.siembra.exchange.MessageStart;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The messages of a chat one after the other, without what the program itself says in it.
final class Messages implements Closeable {
  /// Of a message so many letters are kept: enough for some lines of the log.
  private static final int KEPT = 10_000;

  private static final int LONGEST_SENDER = 100;
  private static final int MARK = '\u200E';

  private final BoundedLines lines;

  /// What stands in the place of a sender, and whether that is a word of the program: few ever do.
  private final Map<String, Boolean> notices =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > 1000;
        }
      };

  private @Nullable ChatMessage open;

  Messages(InputStream file) throws IOException {
    this.lines = new BoundedLines(file, KEPT);
  }

  /// The next message or call; empty at the end.
  Optional<ChatMessage> next() throws IOException {
    Optional<BoundedLines.Line> line = lines.next();
    while (line.isPresent()) {
      Optional<MessageStart> start = MessageStart.of(line.get().text());
      ChatMessage before = open;
      if (start.isPresent()) {
        open = message(line.get(), start.get());
        if (before != null && before.kind() != MessageKind.NOTICE) {
          return Optional.of(before);
        }
      } else if (before != null) {
        open = before.withMore(MessageStart.clean(line.get().text()), KEPT);
      }
      line = lines.next();
    }
    Optional<ChatMessage> last =
        Optional.ofNullable(open).filter(message -> message.kind() != MessageKind.NOTICE);
    open = null;
    return last;
  }

  private ChatMessage message(BoundedLines.Line line, MessageStart start) {
    String rest = start.rest();
    int colon = rest.indexOf(": ");
    if (colon < 0) {
      // A colon at the end of an address or of nothing is none; some leave out the blank behind it.
      colon = rest.indexOf(':');
      colon = rest.startsWith("//", colon + 1) || rest.startsWith(".", colon + 1) ? -1 : colon;
    }
    String sender = colon < 0 ? "" : rest.substring(0, colon).strip();
    String text = rest.substring(colon + 1).strip();
    boolean marked = isMarked(line.text(), rest.length() - colon - 1);
    return new ChatMessage(
        line.number(), start, withoutTilde(sender), kind(sender, text, marked), text);
  }

  private MessageKind kind(String sender, String text, boolean marked) {
    if (sender.isEmpty()) {
      MessageKind kind = MessageKind.of(text, marked);
      return kind == MessageKind.MESSAGE ? MessageKind.NOTICE : kind;
    }
    return text.isEmpty()
            || sender.length() > LONGEST_SENDER
            || notices.computeIfAbsent(sender, Messages::isNotice)
        ? MessageKind.NOTICE
        : MessageKind.of(text, marked);
  }

  private static boolean isNotice(String sender) {
    return MessageKind.of(sender, true) == MessageKind.NOTICE;
  }

  /// Whether a mark of direction stands before the text, as an iPhone puts it before its own words.
  private static boolean isMarked(String line, int textLength) {
    int mark = line.lastIndexOf(": " + (char) MARK);
    return mark >= 0 && line.length() - mark - 3 <= textLength;
  }

  /// Before the name that somebody gave themself stands a tilde.
  private static String withoutTilde(String sender) {
    return sender.startsWith("~") ? sender.substring(1).strip() : sender;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
