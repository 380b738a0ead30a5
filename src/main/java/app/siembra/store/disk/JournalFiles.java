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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of the journal in a data folder. A new one begins now and then; they follow each other
/// without a gap, so that an old backup can be brought up to now.
public final class JournalFiles {
  private static final Logger LOG = LoggerFactory.getLogger(JournalFiles.class);
  private static final String ALL = "siembra-????????????.journal";

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

  /// The position at which the newest file begins, if there is one.
  public Optional<Position> newest() throws IOException {
    List<Segment> segments = segments();
    return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast().begin());
  }

  /// How many records the network had at least, as far as commits can be found in the files.
  public long known(Position from) throws IOException {
    long most = from.record();
    for (Segment segment : segments()) {
      if (segment.begin().isOfTheNetworkOf(from)) {
        most = Math.max(most, segment.newestCommit(folder.disk(), Segment.HEADER));
      }
    }
    return most;
  }

  /// How many records the files hold of other networks than that one.
  public long recordsOfOthers(Position network) throws IOException {
    long records = 0;
    for (Segment segment : segments()) {
      if (!segment.begin().isOfTheNetworkOf(network)) {
        records += segment.newestCommit(folder.disk(), Segment.HEADER) - segment.begin().record();
      }
    }
    return records;
  }

  /// All files of the journal, whatever is in them.
  public List<Path> paths() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      var journal = folder.path().getFileSystem().getPathMatcher("glob:" + ALL);
      return files.filter(file -> journal.matches(file.getFileName())).toList();
    }
  }

  /// The files that can be read, the oldest first.
  List<Segment> segments() throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (Path file : paths()) {
      segment(file).ifPresent(segments::add);
    }
    segments.sort(Segment.IN_ORDER);
    return segments;
  }

  private Optional<Segment> segment(Path file) {
    try (DiskFile open = folder.disk().read(file)) {
      byte[] header = new byte[Segment.HEADER];
      open.fill(ByteBuffer.wrap(header), 0);
      return Segment.begin(header).map(begin -> new Segment(file, begin));
    } catch (IOException e) {
      LOG.warn("a file of the journal cannot be read", e);
      return Optional.empty();
    }
  }

  /// Whether records at or after a position stand in a file that cannot be read. One that is no longer
  /// than a header was torn as it was made, and holds none.
  private boolean isUnreadableFrom(Position from) throws IOException {
    for (Path file : paths()) {
      if (number(file) >= from.record()
          && Files.size(file) > Segment.HEADER
          && segment(file).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// With which record a file begins, as its name says.
  private static long number(Path file) {
    return Long.parseLong(file.getFileName().toString().replaceAll("\\D", ""));
  }

  /// Begins a new file at that position.
  public Journal begin(Position position) throws IOException {
    Path file = folder.file(String.format(Locale.ROOT, "siembra-%012d.journal", position.record()));
    DiskFile open = folder.write(file);
    try {
      if (open.size() > Segment.HEADER) {
        throw new IOException("a file of the journal that holds records is in the way");
      }
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
    if (isUnreadableFrom(from)) {
      return read(from, null) instanceof Reach.Beyond(Tail tail, long records, boolean _)
          ? new Reach.Beyond(tail, records, true)
          : new Reach.Apart();
    }
    List<Segment> segments = segments();
    return !segments.isEmpty()
            && segments.getLast().last(folder.disk()).filter(from::equals).isPresent()
        ? new Reach.Beyond(end(segments.getLast(), from), 0, false)
        : read(from, null);
  }

  private static Tail end(Segment newest, Position position) throws IOException {
    return new Tail(newest.file(), position, Files.size(newest.file()));
  }

  /// Does everything again that the journal holds beyond a position.
  ///
  /// @return how far it came; no record was handed over where the position is not on its way
  public Reach replay(Position from, Replay replay) throws IOException {
    return read(from, replay);
  }

  private Reach read(Position from, @Nullable Replay replay) throws IOException {
    List<Segment> segments = segments();
    return segments.isEmpty()
        ? new Reach.Missing()
        : new JournalReader(folder.disk(), segments, from, replay).read();
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
}
