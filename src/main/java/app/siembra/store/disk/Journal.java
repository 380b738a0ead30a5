package app.siembra.store.disk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What is written to a database, as records that can be done again: forced to the disk before the
/// database commits. One thread uses it.
///
/// A record is streamed: an import of 100,000 people takes no more memory than a note.
public final class Journal implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final DiskFile file;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);
  private Position position;
  private Position sealed;
  private Chain chain;
  private long end;
  private long written;

  /// Whether nothing stands behind the end; what failed to be written may stand there in part.
  private boolean clean = true;

  Journal(DiskFile file, Position position, long end) {
    this.file = file;
    this.position = position;
    this.sealed = position;
    this.chain = Chain.after(position);
    this.end = end;
    this.written = end;
  }

  /// The position after the last record that stands.
  public Position position() {
    return position;
  }

  /// Whether its file holds a record.
  public boolean isBegun() {
    return end > Segment.HEADER;
  }

  /// Whether nothing was written since the last record.
  public boolean isIdle() {
    return written == end && waiting.size() == 0;
  }

  /// Forgets what was written since the last record that stands: the command came to nothing, or its
  /// commit failed.
  ///
  /// @throws IOException where it cannot be taken off the disk
  public void cutBack() throws IOException {
    waiting.reset();
    chain = Chain.after(position);
    sealed = position;
    if (!clean) {
      file.truncate(end);
      file.force();
      written = end;
      clean = true;
    }
  }

  /// Notes a statement and the rows of parameters for which it is run.
  public void write(String statement, Collection<@Nullable Object[]> rows) throws IOException {
    add(Segment.STATEMENT, statement.getBytes(StandardCharsets.UTF_8));
    for (@Nullable Object[] row : rows) {
      add(Segment.ROW, RowImage.write(row));
    }
  }

  private void add(byte kind, byte[] content) throws IOException {
    Frame frame = Frame.of(kind, content);
    frame.addTo(chain);
    frame.writeTo(waiting);
    if (waiting.size() >= BUFFER) {
      flush();
    }
  }

  private void flush() throws IOException {
    clean = false;
    file.write(ByteBuffer.wrap(waiting.toByteArray()), written);
    written += waiting.size();
    waiting.reset();
  }

  /// The position that the record under way will reach.
  public Position next() {
    sealed = new Position(position.record() + 1, chain.end());
    return sealed;
  }

  /// Ends the record that [#next] named; after this returned it is on the disk. It stands when
  /// [#keep] says so.
  public void seal() throws IOException {
    Frame.of(Segment.COMMIT, Segment.bytes(sealed)).writeTo(waiting);
    flush();
    file.force();
  }

  /// The database has committed the record.
  public void keep() {
    position = sealed;
    end = written;
    clean = true;
    chain = Chain.after(position);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
