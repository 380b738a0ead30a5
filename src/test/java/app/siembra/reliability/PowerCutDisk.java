package app.siembra.reliability;

import app.siembra.store.disk.DiskAround;
import app.siembra.store.disk.DiskFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The disk of this computer, which remembers all that it was asked to do, in order: [PowerCut]
/// makes of it what could be on the disk after a cut at any moment.
final class PowerCutDisk extends DiskAround {
  private final List<DiskEvent> events = new ArrayList<>();
  private final Map<Path, Integer> names = new HashMap<>();
  private int files;

  /// @param root what is below it now is taken to be on the disk
  PowerCutDisk(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        int number = named(file);
        events.add(
            new DiskEvent.Wrote(
                number, 0, ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer()));
        events.add(new DiskEvent.Forced(number));
        events.add(new DiskEvent.FolderForced(file.getParent()));
        events.add(new DiskEvent.FolderForced(file.getParent().getParent()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Notes what somebody says.
  synchronized void say(String line) {
    events.add(new DiskEvent.Said(line));
  }

  /// All up to now.
  synchronized List<DiskEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public synchronized DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    DiskFile open = super.write(file, attributes);
    return new Recorded(open, named(file));
  }

  private int named(Path file) {
    Integer known = names.get(file);
    if (known == null) {
      known = files++;
      names.put(file, known);
      events.add(new DiskEvent.Made(file, known));
    }
    return known;
  }

  @Override
  public synchronized void move(Path from, Path to) throws IOException {
    int file = named(from);
    super.move(from, to);
    names.remove(from);
    names.put(to, file);
    events.add(new DiskEvent.Moved(from, to, file));
  }

  @Override
  public synchronized void delete(Path file) throws IOException {
    super.delete(file);
    Integer known = names.remove(file);
    if (known != null) {
      events.add(new DiskEvent.Deleted(file, known));
    }
  }

  @Override
  public synchronized void force(Path folder) {
    events.add(new DiskEvent.FolderForced(folder));
  }

  /// Nothing needs to be forced for it to be noted.
  private final class Recorded extends FileAround {
    private final int number;

    private Recorded(DiskFile file, int number) {
      super(file);
      this.number = number;
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      synchronized (PowerCutDisk.this) {
        ByteBuffer bytes = ByteBuffer.allocate(source.remaining()).put(source.duplicate()).flip();
        super.write(source, position);
        events.add(new DiskEvent.Wrote(number, position, bytes.asReadOnlyBuffer()));
      }
    }

    @Override
    public void force() {
      synchronized (PowerCutDisk.this) {
        events.add(new DiskEvent.Forced(number));
      }
    }

    @Override
    public void truncate(long size) throws IOException {
      synchronized (PowerCutDisk.this) {
        super.truncate(size);
        events.add(new DiskEvent.Truncated(number, size));
      }
    }
  }
}
