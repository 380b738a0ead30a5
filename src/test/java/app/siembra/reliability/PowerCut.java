package app.siembra.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Goes through what a disk was asked to do, and makes what could be on it after a cut at that moment.
///
/// What was forced is there. Of what was not, each write and each cut of a file may have reached the
/// disk or not, whatever came before or after it, and a write only in some of its sectors. New,
/// other and removed names of files may have reached it in their order up to some one, or each by
/// itself; giving another name is one step. A folder that was made counts as a name.
final class PowerCut {
  private final Path root;
  private final List<DiskEvent> events;
  private final Map<Integer, Content> contents = new HashMap<>();
  private final Map<Path, Integer> names = new HashMap<>();
  private final List<DiskEvent> renamings = new ArrayList<>();
  private final Set<Path> folders = new HashSet<>();
  private final List<String> said = new ArrayList<>();
  private int next;

  /// @param root the folder below which all happened
  PowerCut(Path root, List<DiskEvent> events) {
    this.root = root;
    this.events = events;
  }

  /// What had been said by then.
  List<String> said() {
    return said;
  }

  /// Goes on until so many requests were carried out.
  void goTo(int moment) {
    while (next < moment) {
      happen(events.get(next++));
    }
  }

  private void happen(DiskEvent event) {
    switch (event) {
      case DiskEvent.Wrote(int file, long _, ByteBuffer _) -> content(file).waiting.add(event);
      case DiskEvent.Truncated(int file, long _) -> content(file).waiting.add(event);
      case DiskEvent.Forced(int file) -> content(file).force();
      case DiskEvent.Made _, DiskEvent.Moved _, DiskEvent.Deleted _ -> renamings.add(event);
      case DiskEvent.FolderForced(Path folder) -> force(folder);
      case DiskEvent.Said(String line) -> said.add(line);
    }
  }

  private Content content(int file) {
    return contents.computeIfAbsent(file, _ -> new Content());
  }

  private void force(Path folder) {
    folders.add(folder);
    renamings.removeIf(
        event -> {
          boolean here = isIn(event, folder);
          if (here) {
            rename(names, event);
          }
          return here;
        });
  }

  private static boolean isIn(DiskEvent event, Path folder) {
    return switch (event) {
      case DiskEvent.Made(Path name, int _) -> name.getParent().equals(folder);
      case DiskEvent.Deleted(Path name, int _) -> name.getParent().equals(folder);
      case DiskEvent.Moved(Path from, Path to, int _) ->
          from.getParent().equals(folder) || to.getParent().equals(folder);
      case DiskEvent.Wrote _,
          DiskEvent.Truncated _,
          DiskEvent.Forced _,
          DiskEvent.FolderForced _,
          DiskEvent.Said _ ->
          false;
    };
  }

  private static void rename(Map<Path, Integer> names, DiskEvent event) {
    switch (event) {
      case DiskEvent.Made(Path name, int file) -> names.put(name, file);
      case DiskEvent.Deleted(Path name, int file) -> names.remove(name, file);
      case DiskEvent.Moved(Path from, Path to, int file) -> {
        names.remove(from, file);
        names.put(to, file);
      }
      case DiskEvent.Wrote _,
          DiskEvent.Truncated _,
          DiskEvent.Forced _,
          DiskEvent.FolderForced _,
          DiskEvent.Said _ -> {}
    }
  }

  /// Makes one of the disks that could be.
  ///
  /// @param target stands for the root; must be empty
  void image(Path target, Random random) throws IOException {
    Map<Path, Integer> image = new HashMap<>(names);
    chosen(renamings, random).forEach(event -> rename(image, event));
    Map<Path, Boolean> made = new HashMap<>();
    for (Map.Entry<Path, Integer> name : image.entrySet()) {
      Path folder = name.getKey().getParent();
      if (made.computeIfAbsent(folder, one -> isMade(one) || random.nextBoolean())) {
        Path file = target.resolve(root.relativize(name.getKey()).toString());
        Files.createDirectories(file.getParent());
        Files.write(file, content(name.getValue()).image(random));
      }
    }
  }

  private boolean isMade(Path folder) {
    return folder.equals(root) || folders.contains(folder.getParent());
  }

  private static List<DiskEvent> chosen(List<DiskEvent> events, Random random) {
    return random.nextBoolean()
        ? events.subList(0, random.nextInt(events.size() + 1))
        : events.stream().filter(_ -> random.nextBoolean()).toList();
  }

  /// What a file holds for certain, and what was asked for since.
  private static final class Content {
    private final Growing certain = new Growing(new byte[0]);
    private final Deque<DiskEvent> waiting = new ArrayDeque<>();

    void force() {
      waiting.forEach(event -> apply(certain, event));
      waiting.clear();
    }

    byte[] image(Random random) {
      Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
      int sector = random.nextBoolean() ? 512 : 4096;
      Growing all = new Growing(certain.bytes());
      for (DiskEvent event : waiting) {
        if (fate == Fate.TORN && event instanceof DiskEvent.Wrote wrote && random.nextBoolean()) {
          tear(all, wrote, sector, random);
        } else if (fate == Fate.ALL || fate != Fate.NONE && random.nextBoolean()) {
          apply(all, event);
        }
      }
      return all.bytes();
    }

    private static void apply(Growing all, DiskEvent event) {
      if (event instanceof DiskEvent.Wrote(int _, long position, ByteBuffer bytes)) {
        all.write(position, bytes.duplicate());
      } else if (event instanceof DiskEvent.Truncated(int _, long size)) {
        all.truncate((int) size);
      }
    }

    /// Either its beginning reached the disk, or any of its sectors.
    private static void tear(Growing all, DiskEvent.Wrote wrote, int sector, Random random) {
      long from = wrote.position();
      long end = from + wrote.bytes().remaining();
      boolean beginning = random.nextBoolean();
      long last = from + random.nextLong(end - from + 1);
      for (long at = from; at < end; at = (at / sector + 1) * sector) {
        long until = Math.min(end, (at / sector + 1) * sector);
        if (beginning ? until <= last : random.nextBoolean()) {
          int offset = (int) (at - from);
          all.write(at, wrote.bytes().slice(offset, (int) (until - at)));
        }
      }
    }

    /// What becomes of what was not forced.
    private enum Fate {
      NONE,
      ALL,
      SOME,
      TORN
    }
  }

  private static final class Growing {
    private byte[] bytes;
    private int size;

    Growing(byte[] bytes) {
      this.bytes = bytes;
      this.size = bytes.length;
    }

    void write(long position, ByteBuffer source) {
      int end = (int) position + source.remaining();
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
      }
      source.get(bytes, (int) position, source.remaining());
      size = Math.max(size, end);
    }

    void truncate(int to) {
      if (to < size) {
        Arrays.fill(bytes, to, size, (byte) 0);
        size = to;
      }
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
