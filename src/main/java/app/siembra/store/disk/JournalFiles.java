package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of the journal in a data folder. A new one begins now and then; they follow each other
/// without a gap, so that an old backup can be brought up to now.
public final class JournalFiles {
  private static final String ALL = "siembra-*.journal";

  private final DataFolder folder;

  public JournalFiles(DataFolder folder) {
    this.folder = folder;
  }

  /// Whether there is any.
  public boolean exist() throws IOException {
    return !paths().isEmpty();
  }

  /// Where the journal begins, if that is the network's first day.
  public Optional<Position> beginning() throws IOException {
    return segments().stream().map(Segment::begin).filter(begin -> begin.record() == 0).findFirst();
  }

  /// How many records the network had at least, as far as the ends of the files tell.
  public long known(Position from) throws IOException {
    long most = from.record();
    for (Segment segment : segments()) {
      if (segment.begin().isOfTheNetworkOf(from)) {
        most = Math.max(most, segment.last(folder.disk()).orElse(segment.begin()).record());
      }
    }
    return most;
  }

  /// All files of the journal, whatever is in them.
  public List<Path> paths() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      var journal = folder.path().getFileSystem().getPathMatcher("glob:" + ALL);
      return files.filter(file -> journal.matches(file.getFileName())).toList();
    }
  }

  /// The files, the oldest first. One whose header was torn as it was made holds nothing and is left
  /// out.
  List<Segment> segments() throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (Path file : paths()) {
      try (DiskFile open = folder.disk().read(file)) {
        byte[] header = new byte[Segment.HEADER];
        open.fill(ByteBuffer.wrap(header), 0);
        Segment.begin(header).ifPresent(begin -> segments.add(new Segment(file, begin)));
      }
    }
    segments.sort(Segment.IN_ORDER);
    return segments;
  }

  /// Begins a new file at that position.
  public Journal begin(Position position) throws IOException {
    Path file = folder.file(String.format(Locale.ROOT, "siembra-%012d.journal", position.record()));
    DiskFile open = folder.write(file);
    try {
      open.truncate(0);
      open.write(ByteBuffer.wrap(Segment.header(position)), 0);
      open.force();
      folder.disk().force(folder.path());
    } catch (IOException e) {
      open.close();
      throw e;
    }
    return new Journal(open, position, Segment.HEADER);
  }

  /// Goes on in the newest file, behind that many bytes; what stands behind them goes.
  public Journal resume(Tail tail) throws IOException {
    DiskFile open = folder.write(tail.file());
    try {
      if (open.size() > tail.length()) {
        open.truncate(tail.length());
        open.force();
      }
    } catch (IOException e) {
      open.close();
      throw e;
    }
    return new Journal(open, tail.end(), tail.length());
  }

  /// What the journal holds beyond a position. Reads as little as it can: where nothing is torn, the
  /// end of the newest file says all.
  public Reach reach(Position from) throws IOException {
    List<Segment> segments = segments();
    if (segments.isEmpty()) {
      return new Reach.Missing();
    }
    Segment newest = segments.getLast();
    return newest.last(folder.disk()).filter(from::equals).isPresent()
        ? new Reach.Beyond(new Tail(newest.file(), from, Files.size(newest.file())), 0, false)
        : replay(segments, from, new Silent());
  }

  /// Does everything again that the journal holds beyond a position.
  ///
  /// @return how far it came; no record was handed over where the position is not on its way
  public Reach replay(Position from, Replay replay) throws IOException {
    List<Segment> segments = segments();
    return segments.isEmpty() ? new Reach.Missing() : replay(segments, from, replay);
  }

  private Reach replay(List<Segment> segments, Position from, Replay replay) throws IOException {
    return new JournalReader(folder.disk(), segments, from, replay).read();
  }

  /// Removes the files of which every record is at or before a position, but never the newest.
  public void forgetBefore(long record) throws IOException {
    List<Segment> segments = segments();
    for (int i = 0; i + 1 < segments.size(); i++) {
      if (segments.get(i + 1).begin().record() <= record) {
        folder.disk().delete(segments.get(i).file());
      }
    }
    folder.disk().force(folder.path());
  }

  /// Asks only how far the journal goes.
  private static final class Silent implements Replay {
    @Override
    public void write(String statement, List<@Nullable Object[]> rows) {}

    @Override
    public void commit(Position reached) {}
  }
}
