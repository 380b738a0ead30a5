package app.siembra.store.disk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a journal from a position on. A record counts where its hash is that of what was read; the
/// first that is not ends the journal.
final class JournalReader {
  private static final Logger LOG = LoggerFactory.getLogger(JournalReader.class);
  private static final int AT_ONCE = 1000;
  private static final int BUFFER = 1 << 16;

  private final Disk disk;
  private final List<Segment> segments;
  private final Position from;
  private final @Nullable Replay replay;
  private Position at;
  private boolean met;
  private boolean apart;
  private boolean unreadable;
  private long records;

  /// @param replay to whom whole records after the position are handed over; null to ask only how far
  ///   the journal goes
  JournalReader(Disk disk, List<Segment> segments, Position from, @Nullable Replay replay) {
    this.disk = disk;
    this.segments = relevant(segments, from);
    this.from = from;
    this.replay = replay;
    this.at = this.segments.getFirst().begin();
  }

  /// From the last file that begins at or before the position.
  private static List<Segment> relevant(List<Segment> segments, Position from) {
    int first = 0;
    while (first + 1 < segments.size()
        && segments.get(first + 1).begin().record() <= from.record()) {
      first++;
    }
    return segments.subList(first, segments.size());
  }

  Reach read() throws IOException {
    if (!at.isOfTheNetworkOf(from) || from.record() < at.record()) {
      return new Reach.Apart();
    }
    Tail tail = new Tail(segments.getFirst().file(), at, Segment.HEADER);
    for (Segment segment : segments) {
      if (segment.begin().equals(at)) {
        meet();
        long length = read(segment.file());
        tail = new Tail(segment.file(), at, length);
      }
    }
    if (apart) {
      return new Reach.Apart();
    }
    return met ? new Reach.Beyond(tail, records, isBroken(tail)) : new Reach.Behind(tail);
  }

  /// Whether something was acknowledged after the last record that can be read: a file that begins
  /// later, or a commit further on than the one record that may have been under way.
  private boolean isBroken(Tail tail) throws IOException {
    Segment newest = segments.getLast();
    return unreadable
        || newest.begin().record() > at.record()
        || newest.newestCommit(disk, tail.length()) > at.record() + 1;
  }

  /// Whether the way of the journal leads through the position.
  private void meet() {
    if (at.record() == from.record()) {
      met = at.equals(from);
      apart = !met;
    }
  }

  /// Reads a file, up to its end or to what is torn or cannot be read.
  ///
  /// @return the bytes up to the last whole record
  private long read(Path file) throws IOException {
    long whole = Segment.HEADER;
    try (DiskFile open = disk.read(file)) {
      DataInputStream verifying = from(open, whole);
      DataInputStream repeating = from(open, whole);
      for (long length = verified(verifying); length > 0; length = verified(verifying)) {
        if (met && replay != null) {
          repeat(repeating, replay);
        } else if (replay != null) {
          repeating.skipNBytes(length);
        }
        records += met ? 1 : 0;
        whole += length;
        meet();
      }
      return whole;
    }
  }

  private static DataInputStream from(DiskFile open, long position) {
    return new DataInputStream(new BufferedInputStream(new DiskInput(open, position), BUFFER));
  }

  /// Reads a record and goes on to where it leads, if its hash is right.
  ///
  /// @return its bytes, 0 where it is not whole
  private long verified(DataInputStream in) {
    try {
      return verifiedRecord(in);
    } catch (IOException e) {
      LOG.warn("the journal cannot be read after record {}", at.record(), e);
      unreadable = true;
      return 0;
    }
  }

  private long verifiedRecord(DataInputStream in) throws IOException {
    Chain chain = Chain.after(at);
    long length = 0;
    while (true) {
      Optional<Frame> frame = Frame.read(in);
      if (frame.isEmpty()) {
        return 0;
      }
      length += frame.get().length();
      if (frame.get().kind() == Segment.COMMIT) {
        Position reached = new Position(at.record() + 1, chain.end());
        if (!frame.get().isCommit(reached)) {
          return 0;
        }
        at = reached;
        return length;
      }
      frame.get().addTo(chain);
    }
  }

  /// Hands over a record that is known to be whole.
  private void repeat(DataInputStream in, Replay listener) throws IOException {
    String statement = "";
    List<@Nullable Object[]> rows = new ArrayList<>();
    Frame frame = Frame.read(in).orElseThrow();
    while (frame.kind() != Segment.COMMIT) {
      if (frame.kind() == Segment.ROW) {
        rows.add(RowImage.read(frame.content()));
      }
      if (frame.kind() == Segment.STATEMENT || rows.size() >= AT_ONCE) {
        pass(statement, rows, listener);
      }
      if (frame.kind() == Segment.STATEMENT) {
        statement = new String(frame.content(), StandardCharsets.UTF_8);
      }
      frame = Frame.read(in).orElseThrow();
    }
    pass(statement, rows, listener);
    listener.commit(at);
  }

  private static void pass(String statement, List<@Nullable Object[]> rows, Replay listener) {
    if (!rows.isEmpty()) {
      listener.write(statement, List.copyOf(rows));
      rows.clear();
    }
  }
}
