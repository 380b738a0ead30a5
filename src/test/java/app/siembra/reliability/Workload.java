package app.siembra.reliability;

import app.siembra.service.Services;
import app.siembra.service.Watcher;
import app.siembra.store.Backup;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.disk.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the power can be cut at.
enum Workload {
  FIRST_RUN {
    @Override
    void prepare(Play play) throws IOException {
      Files.delete(play.data);
    }

    @Override
    void run(Play play) {
      play.deeds(1);
    }
  },
  NORMAL_WORK {
    @Override
    void run(Play play) {
      play.deeds(40);
    }
  },
  IMPORT {
    @Override
    void run(Play play) {
      play.imports(Dose.of(1000, 3000));
    }
  },
  BACKUP {
    @Override
    void run(Play play) {
      play.deeds(2);
      play.backUp();
      play.deeds(3);
      play.backUp();
      play.deeds(1);
    }
  },
  RECOVERY {
    @Override
    void prepare(Play play) throws IOException {
      super.prepare(play);
      Files.write(play.data.resolve("siembra.mv.db"), new byte[9000]);
    }

    @Override
    void run(Play play) {
      Databases.recovery(play.data, play.disk).recover(play.at());
      play.deeds(1);
    }
  },
  GOING_BACK {
    @Override
    void run(Play play) {
      play.goBack();
      play.deeds(2);
    }
  },
  CLOSE {
    @Override
    void run(Play play) {
      play.open();
      play.deeds(2);
      play.begin();
      play.close();
    }
  },
  /// A later version opens it, whose tables are others.
  UPGRADE {
    @Override
    void run(Play play) {
      NetworkOpening.opened(Databases.openingLater(play.data, play.disk)).close();
    }
  },
  /// The file is far larger than what lives in it, so that a small one takes its place.
  CLOSE_OF_A_LARGE_FILE {
    @Override
    void run(Play play) throws IOException {
      play.deeds(2);
      play.grow();
      long large = play.size();
      play.begin();
      play.close();
      if (play.size() > large / 2) {
        throw new IllegalStateException("the file was not made smaller");
      }
    }
  };

  /// So much was done, and a backup made, before the first cut can come.
  void prepare(Play play) throws IOException {
    play.deeds(12);
    play.backUp();
    play.deeds(4);
  }

  abstract void run(Play play) throws IOException;

  /// Plays it once.
  ///
  /// @param root an empty folder
  Recording play(Path root, int seed) throws IOException {
    Path data = Files.createDirectory(root.resolve("data"));
    List<String> said = new ArrayList<>();
    Play before = new Play(data, new HastyDisk(), said::add, seed);
    prepare(before);
    before.close();
    Ledger ledger = new Ledger();
    Testimony.of(said).acknowledged().forEach(ledger::take);

    PowerCutDisk disk = new PowerCutDisk(root);
    Play play = new Play(data, disk, disk::say, seed + 1);
    play.begin();
    run(play);
    play.close();
    return new Recording(root, disk.events(), play.begin, ledger);
  }

  /// @param events all that the disk was asked to do below the root
  /// @param begin before so many of them the power stays
  /// @param ledger what was acknowledged before the first
  record Recording(Path root, List<DiskEvent> events, int begin, Ledger ledger) {}

  /// Somebody who does things in a folder.
  static final class Play {
    /// More than a file has to be to be made smaller, in bytes.
    private static final long LARGE = 33L << 20;

    /// A page holds about so many places: to write it anew, one of them will do.
    private static final int NOT_ALL = 16;

    private final Path data;
    private final Disk disk;
    private final Writer writer;
    private final int seed;
    private int moment;
    private int begin;
    private Database database;
    private Services services;
    private Deeds deeds;

    Play(Path data, Disk disk, Consumer<String> said, int seed) {
      this.data = data;
      this.disk = disk;
      this.writer = new Writer(said);
      this.seed = seed;
    }

    void begin() {
      begin = disk instanceof PowerCutDisk recorded ? recorded.events().size() : 0;
    }

    /// A moment later than all before.
    Instant at() {
      return Scribe.NOW.now().plusSeconds(3600L * seed % 1000 + moment++);
    }

    void open() {
      if (database == null) {
        database = NetworkOpening.open(data, disk);
        services = new Services(database, "ES");
        deeds = new Deeds(services, database, seed);
      }
    }

    void deeds(int count) {
      open();
      for (int i = 0; i < count; i++) {
        deeds.next(writer);
      }
    }

    void backUp() {
      open();
      writer.take(new Step.Keep(), () -> database.backup(at()));
    }

    /// Remembers so much again and again that the file is to be made smaller as it closes. Of that
    /// nothing is left but the last, and no history.
    void grow() throws IOException {
      for (int times = 0; size() < LARGE; times++) {
        String content = "x".repeat(900) + times;
        int first = times % NOT_ALL;
        int step = times < NOT_ALL ? 1 : NOT_ALL;
        database.mark(
            stores -> {
              for (int place = first; place < 200; place += step) {
                stores.memory().put("place " + place, content);
              }
              return true;
            });
      }
    }

    long size() throws IOException {
      return Files.size(data.resolve("siembra.mv.db"));
    }

    void imports(int people) {
      open();
      Cards cards = new Cards("I " + seed + "x", people);
      Path file = data.resolveSibling("cards.vcf");
      try {
        cards.write(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      writer.take(
          cards.deed(),
          () -> services.importing().run(List.of(file), false, Watcher.NONE, Scribe.NOW));
    }

    void goBack() {
      open();
      Backup newest = database.backups().all().getFirst();
      close();
      writer.take(new Step.GoBack(), () -> Databases.recovery(data, disk).restore(newest, at()));
    }

    void close() {
      if (database != null) {
        services.close();
        database = null;
      }
    }
  }
}
