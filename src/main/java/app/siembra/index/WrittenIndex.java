package app.siembra.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// What was written, found by the beginnings of its words, in a folder of its own. It is derived
/// from the network and may be lost at any time.
///
/// Used by one thread at a time, which nobody interrupts: an interrupt would close its files. Every
/// method throws [IOException] where the disk fails or the files are not what they should be; then
/// it is of no more use.
public final class WrittenIndex implements AutoCloseable {
  private static final double MEGABYTES_BEFORE_WRITING = 48;
  private static final String SEQUENCE = "sequence";
  private static final String AT = "at";
  private static final String FORM = "form";

  /// What is kept of something written, and how: an index of another form is of no use.
  private static final String CURRENT = "2";

  private final Directory files;
  private final IndexWriter writer;
  private final Logger hushed;
  private @Nullable DirectoryReader reader;

  private WrittenIndex(Directory files, IndexWriter writer, Logger hushed) {
    this.files = files;
    this.writer = writer;
    this.hushed = hushed;
  }

  /// Opens the index in this folder, an empty one where there is none.
  public static WrittenIndex open(Path folder) throws IOException {
    Logger hushed = hushed();
    Directory files = new PrivateFiles(folder);
    try {
      return new WrittenIndex(files, new IndexWriter(files, config()), hushed);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e instanceof IOException disk ? disk : new IOException("the index is unreadable", e);
    }
  }

  /// It says at each start, on the console, that vectors could be quicker, of which there are none.
  private static Logger hushed() {
    Logger logger = Logger.getLogger("org.apache.lucene.internal.vectorization");
    logger.setLevel(Level.OFF);
    return logger;
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig()
        .setIndexSort(Fields.NEWEST_FIRST)
        .setMergePolicy(merging)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
        .setCommitOnClose(false);
  }

  /// Up to where it told of the network when it was last kept; empty where it never was, and where
  /// it keeps other things than now.
  public Optional<Stamp> stamp() {
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept == null) {
      return Optional.empty();
    }
    Map<String, String> data = new HashMap<>();
    kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    if (!CURRENT.equals(data.get(FORM))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Stamp(
              Long.parseLong(data.getOrDefault(SEQUENCE, "")),
              Instant.parse(data.getOrDefault(AT, ""))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Forgets everything.
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /// Takes these in, in place of what stood in the same places.
  public void put(Collection<Written> all) throws IOException {
    for (Written written : all) {
      writer.updateDocument(Fields.place(written.place()), Fields.document(written));
    }
  }

  /// The same where nothing stands in their places.
  public void add(Collection<Written> all) throws IOException {
    for (Written written : all) {
      writer.addDocument(Fields.document(written));
    }
  }

  /// Forgets what stood in these places.
  public void remove(Collection<Written.Place> places) throws IOException {
    writer.deleteDocuments(places.stream().map(Fields::place).toArray(Term[]::new));
  }

  /// Keeps all of it, on the disk when this returned.
  public void keep(Stamp stamp) throws IOException {
    writer.setLiveCommitData(
        Map.of(FORM, CURRENT, SEQUENCE, Long.toString(stamp.sequence()), AT, stamp.at().toString())
            .entrySet());
    writer.commit();
  }

  /// Keeps all of it likewise, and sees to it that nothing of what was forgotten is in its files.
  public void purge(Stamp stamp) throws IOException {
    closeReader();
    writer.forceMergeDeletes();
    keep(stamp);
    writer.deleteUnusedFiles();
  }

  /// Where all words of the query are the beginnings of words, in any order and blind to case and
  /// accents, the newest first. A query without a letter or digit finds nothing.
  ///
  /// @param notAfter the last day of which anything is found
  /// @param from how many to pass over
  /// @param most the most to find
  public List<Written> search(String query, LocalDate notAfter, int from, int most)
      throws IOException {
    Set<String> words = FoldedWords.of(query);
    DirectoryReader now = reader();
    int wanted = Math.min((int) Math.min(Integer.MAX_VALUE, (long) from + most), now.maxDoc());
    if (words.isEmpty() || wanted <= from) {
      return List.of();
    }
    IndexSearcher searcher = new IndexSearcher(now);
    searcher.setQueryCache(null);
    TopFieldDocs found =
        searcher.search(
            Fields.query(words),
            new TopFieldCollectorManager(
                Fields.NEWEST_FIRST, wanted, Fields.after(notAfter), wanted));
    KeptWritten kept = new KeptWritten(now);
    List<Written> answer = new ArrayList<>();
    for (int i = from; i < found.scoreDocs.length; i++) {
      answer.add(kept.at(found.scoreDocs[i].doc));
    }
    return answer;
  }

  private DirectoryReader reader() throws IOException {
    DirectoryReader now = reader;
    if (now == null) {
      now = DirectoryReader.open(writer);
    } else {
      DirectoryReader next = DirectoryReader.openIfChanged(now, writer);
      if (next != null) {
        closeReader();
        now = next;
      }
    }
    reader = now;
    return now;
  }

  private void closeReader() throws IOException {
    DirectoryReader now = reader;
    reader = null;
    if (now != null) {
      now.close();
    }
  }

  /// Leaves what was not kept.
  @Override
  public void close() throws IOException {
    try (files;
        writer) {
      closeReader();
    } finally {
      hushed.setLevel(null);
    }
  }
}
