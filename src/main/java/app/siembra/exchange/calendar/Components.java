package app.siembra.exchange.calendar;

import app.siembra.exchange.BoundedLines;
import app.siembra.exchange.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The components that lie directly in a calendar, one after the other; no more of the file is held
/// than one of them.
final class Components implements Closeable {
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";
  private static final String CALENDAR = "VCALENDAR";

  /// What lies directly in a calendar and never in anything else.
  private static final Set<String> DIRECT =
      Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE");

  private final BoundedLines lines;
  private final int most;
  private boolean isOld;
  private BoundedLines.@Nullable Line ahead;

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
    Optional<BoundedLines.Line> line = line();
    while (line.isPresent()) {
      String written = line.get().text().replace("\0", "");
      String upper = written.strip().toUpperCase(Locale.ROOT);
      if (name != null && isBeyond(upper)) {
        ahead = line.get();
        return Optional.of(
            new Component(
                start, name, text.append(END).append(name).append('\n').toString(), whole));
      }
      if (name == null) {
        isOld |= upper.equals("VERSION:1.0");
        name = begun(upper);
        start = line.get().number();
      }
      if (name != null) {
        whole &= line.get().isWhole() && text.length() + written.length() < most;
        if (whole) {
          text.append(written).append('\n');
        }
        if (upper.equals(END + name)) {
          return Optional.of(new Component(start, name, text.toString(), whole));
        }
      }
      line = line();
    }
    return name == null
        ? Optional.empty()
        : Optional.of(new Component(start, name, text.toString(), false));
  }

  /// The next line, or the one that was one too many.
  private Optional<BoundedLines.Line> line() throws IOException {
    BoundedLines.Line read = ahead;
    ahead = null;
    return read == null ? lines.next() : Optional.of(read);
  }

  /// Whether a line says that the component before it is over although its end is missing: one bad
  /// line is not to take all that follows.
  private static boolean isBeyond(String upper) {
    return upper.equals(BEGIN + CALENDAR)
        || upper.equals(END + CALENDAR)
        || upper.startsWith(BEGIN) && DIRECT.contains(upper.substring(BEGIN.length()));
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
