package app.siembra.reliability;

import app.siembra.service.Services;
import app.siembra.store.Backup;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Recovery;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Copies a network while somebody goes on writing in it, and compares each copy row by row with what
/// was there at that moment.
final class RestoreDrill implements AutoCloseable {
  /// Of the position in a network's history: the number of its records, and what they hash to.
  private static final String CHAIN = "'[0-9a-f]{64}'";

  private static final String COUNTER = "\"COUNTER\"";

  /// Makes a copy while somebody writes.
  interface Copying {
    /// Every row of it.
    ///
    /// @param number no two copies have the same
    /// @param findings takes what must not be
    List<String> rows(Database database, int number, List<String> findings) throws IOException;
  }

  private final Disk disk = new HastyDisk();
  private final Path folder;
  private final Database database;
  private final Services services;
  private final Deeds deeds;
  private final Map<String, String> moments = new ConcurrentHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicInteger written = new AtomicInteger();
  private final CompletableFuture<Void> writing;
  private int copies;
  private int meanwhile;

  /// @param folder empty; this makes its own below it
  RestoreDrill(Path folder, int seed) {
    this.folder = folder;
    Path data = folder.resolve("data");
    Workload.Play play = new Workload.Play(data, disk, _ -> {}, seed);
    play.imports(200);
    play.deeds(30);
    play.close();
    database = NetworkOpening.open(data, disk);
    services = new Services(database, "ES");
    deeds = new Deeds(services, database, seed + 1);
    remember();
    writing = CompletableFuture.runAsync(this::write, Thread::startVirtualThread);
  }

  /// Nobody else writes, so that what is read after a step is what was there until the next.
  private void write() {
    Writer writer = new Writer(_ -> {});
    while (!enough.get()) {
      deeds.next(writer);
      remember();
      written.incrementAndGet();
    }
  }

  private void remember() {
    List<String> rows = Databases.dump(database);
    moments.put(position(rows), sum(rows));
  }

  /// Makes a copy and compares.
  void copy(Copying copying) throws IOException {
    int before = written.get();
    List<String> found = new ArrayList<>();
    List<String> rows = copying.rows(database, copies, found);
    meanwhile += written.get() - before;
    String there = moments.get(position(rows));
    if (there == null) {
      found.add("there was no such moment");
    } else if (!there.equals(sum(rows))) {
      found.add("the rows are not those of that moment");
    }
    found.forEach(what -> findings.add("copy %d: %s".formatted(copies, what)));
    copies++;
  }

  /// A backup, carried to another folder, which goes back to it as from a stick.
  List<String> backup(Database open, int number, List<String> found) throws IOException {
    Backup backup = open.backup(Reopening.AT.plusSeconds(10L * number));
    Path stick = Files.createDirectories(folder.resolve("stick"));
    open.backups().copy(backup, stick);
    Path other = folder.resolve("other");
    Recovery recovery = Databases.recovery(other, disk);
    Backup adopted =
        recovery.adopt(stick.resolve(backup.file().getFileName()), backup.at()).orElseThrow();
    Path _ = recovery.restore(adopted, backup.at().plusSeconds(5));
    try (Database there = NetworkOpening.open(other, disk)) {
      found.addAll(there.check().faults());
      return Databases.dump(there);
    }
  }

  /// Tells all rows of a moment from all others; thousands of moments themselves would not fit.
  private static String sum(List<String> rows) {
    byte[] text = String.join("\n", withoutChain(rows)).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.begin().digest(text));
  }

  /// Of a record there is one state of everything.
  private static String position(List<String> rows) {
    return withoutChain(rows).stream()
        .filter(row -> row.contains(COUNTER))
        .findFirst()
        .orElse("nowhere");
  }

  /// A network that went back has a chain of its own.
  private static List<String> withoutChain(List<String> rows) {
    return rows.stream()
        .map(row -> row.contains(COUNTER) ? row.replaceAll(CHAIN, "") : row)
        .toList();
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  /// How much was written while copies were made.
  int meanwhile() {
    return meanwhile;
  }

  @Override
  public String toString() {
    return "%d copies made while %d commands were carried out, %d not equal"
        .formatted(copies, meanwhile, findings.size());
  }

  @Override
  public void close() {
    enough.set(true);
    try {
      writing.join();
    } finally {
      services.close();
    }
  }
}
