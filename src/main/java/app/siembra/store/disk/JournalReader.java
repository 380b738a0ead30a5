package app.siembra.store.disk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a journal from a position on. A record counts where its hash is that of what was read; the
/// first that is not ends the journal.
final class JournalReader {
  private static final int AT_ONCE = 1000;
  private static final int LONGEST = 1 << 26;

  private final Disk disk;
  private final List<Segment> segments;
  private final Position from;
  private final Replay replay;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private String statement = "";
  private Position at;
  private boolean met;
  private boolean apart;
  private long records;

  JournalReader(Disk disk, List<Segment> segments, Position from, Replay replay) {
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
    Tail tail = new Tail(segments.getFirst().file(), at, Segment.HEADER);
    for (Segment segment : segments) {
      if (segment.begin().equals(at)) {
        meet();
        long length = read(segment.file());
        tail = new Tail(segment.file(), at, length);
      }
    }
    if (apart
        || !at.isOfTheNetworkOf(from)
        || from.record() < segments.getFirst().begin().record()) {
      return new Reach.Apart();
    }
    return met ? new Reach.Beyond(tail, records, isBroken()) : new Reach.Short(tail);
  }

  /// Whether something was acknowledged after the last record that can be read: a file that begins
  /// later, or one that still ends with a whole commit.
  private boolean isBroken() throws IOException {
    Segment newest = segments.getLast();
    return newest.begin().record() > at.record()
        || newest.last(disk).filter(last -> last.record() > at.record()).isPresent();
  }

  /// Whether the way of the journal leads through the position.
  private void meet() {
    if (at.record() == from.record()) {
      met = at.equals(from);
      apart = !met;
    }
  }

  /// Reads a file, up to its end or to what is torn.
  ///
  /// @return the bytes up to the last whole record
  private long read(Path file) throws IOException {
    long whole = Segment.HEADER;
    try (DiskFile open = disk.read(file);
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new DiskInput(open, whole), 1 << 16))) {
      long length = record(in);
      while (length > 0) {
        whole += length;
        length = record(in);
      }
      return whole;
    }
  }

  /// Reads a record.
  ///
  /// @return its bytes, 0 where it is not whole
  private long record(DataInputStream in) throws IOException {
    Chain chain = Chain.after(at);
    long length = 0;
    try {
      while (true) {
        byte[] head = in.readNBytes(Segment.FRAME_HEAD);
        if (head.length < Segment.FRAME_HEAD) {
          return torn();
        }
        ByteBuffer read = ByteBuffer.wrap(head);
        byte kind = read.get();
        int size = read.getInt();
        if (size < 0 || size > LONGEST) {
          return torn();
        }
        byte[] content = in.readNBytes(size);
        length += head.length + (long) size;
        if (content.length < size) {
          return torn();
        }
        switch (kind) {
          case Segment.STATEMENT -> {
            pass();
            statement = new String(content, StandardCharsets.UTF_8);
          }
          case Segment.ROW -> row(content);
          case Segment.COMMIT -> {
            return commit(chain, content) ? length : torn();
          }
          default -> {
            return torn();
          }
        }
        chain.add(head, 0, head.length);
        chain.add(content, 0, size);
      }
    } catch (EOFException e) {
      return torn();
    }
  }

  private void row(byte[] content) {
    if (met) {
      rows.add(RowImage.read(content));
      if (rows.size() >= AT_ONCE) {
        pass();
      }
    }
  }

  private void pass() {
    if (!rows.isEmpty()) {
      replay.write(statement, List.copyOf(rows));
      rows.clear();
    }
  }

  private boolean commit(Chain chain, byte[] content) {
    Position reached = new Position(at.record() + 1, chain.end());
    if (content.length != Segment.POSITION
        || !Segment.position(ByteBuffer.wrap(content)).equals(reached)) {
      return false;
    }
    at = reached;
    if (met) {
      pass();
      replay.commit(reached);
      records++;
    } else {
      meet();
    }
    return true;
  }

  private long torn() {
    rows.clear();
    replay.abandon();
    return 0;
  }
}
