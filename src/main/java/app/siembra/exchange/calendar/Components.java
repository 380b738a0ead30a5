package app.siembra.exchange.calendar;

import app.siembra.exchange.BoundedLines;
import app.siembra.exchange.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The components that lie directly in a calendar, one after the other; no more of the file is held
/// than one of them.
final class Components implements Closeable {
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";
  private static final String CALENDAR = "VCALENDAR";

  private final BoundedLines lines;
  private final int most;
  private boolean isOld;

  Components(InputStream file, Limits limits) throws IOException {
    this.most = limits.lineBytes();
    this.lines = new BoundedLines(file, most);
  }

  /// Whether the calendar is a vCalendar 1.0, as far as it has been read.
  boolean isOld() {
    return isOld;
  }

  /// The next component; empty at the end.
  Optional<Component> next() throws IOException {
    String name = null;
    long start = 0;
    boolean whole = true;
    StringBuilder text = new StringBuilder();
    Optional<BoundedLines.Line> line = lines.next();
    while (line.isPresent()) {
      String upper = line.get().text().strip().toUpperCase(Locale.ROOT);
      if (name == null) {
        isOld |= upper.equals("VERSION:1.0");
        name = begun(upper);
        start = line.get().number();
      }
      if (name != null) {
        whole &= line.get().isWhole() && text.length() + line.get().text().length() < most;
        if (whole) {
          text.append(line.get().text()).append('\n');
        }
        if (upper.equals(END + name)) {
          return Optional.of(new Component(start, name, text.toString(), whole));
        }
      }
      line = lines.next();
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new Component(start, name, text.toString(), false));
  }

  private static @Nullable String begun(String upper) {
    return upper.startsWith(BEGIN) && !upper.equals(BEGIN + CALENDAR)
        ? upper.substring(BEGIN.length())
        : null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
