package app.siembra.exchange.vcard;

import app.siembra.exchange.Entry;
import app.siembra.exchange.Limits;
import app.siembra.model.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cuts a file into cards. A card inside a card is a card of its own; one without its end is left
/// out, and those after it are not lost.
final class CardSplitter implements Closeable {
  private static final int DEEPEST = 8;

  private final UnfoldedLines lines;
  private final Limits limits;
  private final Consumer<Entry> reports;
  private final Deque<RawCard> open = new ArrayDeque<>();
  private long fullCardLine;

  CardSplitter(InputStream file, Limits limits, Consumer<Entry> reports) throws IOException {
    this.lines = new UnfoldedLines(file, limits.lineBytes());
    this.limits = limits;
    this.reports = reports;
  }

  /// The next whole card; null at the end. What had to be left out before it has been reported by
  /// then.
  @Nullable RawCard next() throws IOException {
    for (CardLine line = lines.next(); line != null; line = lines.next()) {
      if (line.begins()) {
        open.addLast(new RawCard(line.number()));
        if (open.size() > DEEPEST) {
          cutOff(open.removeFirst());
        }
      } else if (!open.isEmpty() && line.ends()) {
        return open.removeLast();
      } else if (!open.isEmpty()) {
        add(open.getLast(), line);
      }
    }
    open.forEach(this::cutOff);
    open.clear();
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static boolean isPhoto(CardLine line) {
    return line.name().equals("PHOTO");
  }

  private void add(RawCard card, CardLine line) {
    if (card.lines().size() >= limits.properties()) {
      if (card.line() != fullCardLine) {
        fullCardLine = card.line();
        skip(line, "card.too-many-properties");
      }
    } else if (line.tooLong() || !isPhoto(line) && line.text().length() > limits.textChars()) {
      skip(line, isPhoto(line) ? "photo.too-large" : "line.too-long");
    } else if (line.isProperty()) {
      card.lines().add(line);
    } else if (!line.text().isBlank()) {
      skip(line, "line.unreadable");
    }
  }

  private void skip(CardLine line, String reason) {
    reports.accept(new Entry.Skipped(line.number(), Problem.of(reason)));
  }

  private void cutOff(RawCard card) {
    reports.accept(new Entry.Skipped(card.line(), Problem.of("card.cut-off")));
  }
}
