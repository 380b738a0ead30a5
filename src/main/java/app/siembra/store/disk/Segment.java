package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One file of a journal: a header with the position at which it begins, then frames.
///
/// A frame is a letter, the number of its bytes, and the bytes. Three kinds make up a record: a
/// statement, rows of parameters for it, and the commit with the position reached.
///
/// @param file where it lies
/// @param begin the position before its first record
record Segment(Path file, Position begin) {
  static final byte STATEMENT = 's';
  static final byte ROW = 'r';
  static final byte COMMIT = 'c';

  private static final byte[] MAGIC = "siembra journal 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int CHAIN = 32;

  /// A position: the number of the record and the hash.
  static final int POSITION = Long.BYTES + CHAIN;

  static final int COMMIT_FRAME = Frame.HEAD + POSITION;
  static final int HEADER = MAGIC.length + POSITION + Integer.BYTES;
  private static final int SEARCHED_AT_ONCE = 1 << 20;

  /// Where in a commit the name of the network stands.
  private static final int COMMITTED_NAME = Frame.HEAD + Long.BYTES;

  static final Comparator<Segment> IN_ORDER =
      Comparator.comparingLong(segment -> segment.begin().record());

  /// What the file begins with.
  static byte[] header(Position begin) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC);
    put(header, begin);
    return header.putInt(sum(header.array())).array();
  }

  /// What a header says; empty where it is not whole: then the file holds no record.
  static Optional<Position> begin(byte[] header) {
    ByteBuffer content = ByteBuffer.wrap(header);
    byte[] magic = new byte[MAGIC.length];
    content.get(magic);
    Position begin = position(content);
    return Arrays.equals(magic, MAGIC) && content.getInt() == sum(header)
        ? Optional.of(begin)
        : Optional.empty();
  }

  /// The sum of all before it.
  private static int sum(byte[] header) {
    CRC32C sum = new CRC32C();
    sum.update(header, 0, HEADER - Integer.BYTES);
    return (int) sum.getValue();
  }

  /// A position as it stands in a file.
  static byte[] bytes(Position position) {
    ByteBuffer bytes = ByteBuffer.allocate(POSITION);
    put(bytes, position);
    return bytes.array();
  }

  private static void put(ByteBuffer target, Position position) {
    target.putLong(position.record()).put(HexFormat.of().parseHex(position.chain()));
  }

  static Position position(ByteBuffer source) {
    long record = source.getLong();
    byte[] chain = new byte[CHAIN];
    source.get(chain);
    return new Position(record, HexFormat.of().formatHex(chain));
  }

  /// The position that the last frame names, if that is a commit: the end, where nothing is torn.
  Optional<Position> last(Disk disk) throws IOException {
    try (DiskFile open = disk.read(file)) {
      long size = open.size();
      ByteBuffer frame = ByteBuffer.allocate(COMMIT_FRAME);
      if (size == HEADER) {
        return Optional.of(begin);
      }
      return size >= HEADER + COMMIT_FRAME
              && open.fill(frame, size - COMMIT_FRAME)
              && frame.get() == COMMIT
              && frame.getInt() == POSITION
          ? Optional.of(position(frame))
          : Optional.empty();
    }
  }

  /// The highest record of which a commit stands behind so many bytes, whatever lies between: after
  /// damage the frames are no longer known, so commits are looked for by what they begin with.
  ///
  /// @return the record at the beginning of this file where there is none
  long newestCommit(Disk disk, long after) throws IOException {
    byte[] name = HexFormat.of().parseHex(begin.chain().substring(0, Chain.NAME));
    byte[] bytes = new byte[SEARCHED_AT_ONCE + COMMIT_FRAME];
    long newest = begin.record();
    try (DiskFile open = disk.read(file)) {
      for (long at = after; at < open.size(); at += SEARCHED_AT_ONCE) {
        ByteBuffer part = ByteBuffer.wrap(bytes);
        open.fill(part, at);
        for (int i = 0; i + COMMIT_FRAME <= part.limit(); i++) {
          if (bytes[i] == COMMIT
              && part.getInt(i + 1) == POSITION
              && part.slice(i + COMMITTED_NAME, name.length).equals(ByteBuffer.wrap(name))) {
            newest = Math.max(newest, part.getLong(i + Frame.HEAD));
          }
        }
      }
    }
    return newest;
  }
}
