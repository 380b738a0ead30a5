package app.siembra.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.MMapDirectory;

/// Lucene alone over the files of an index, to compare with.
public final class BareIndex implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// @param folder of an index that was kept
  public BareIndex(Path folder) throws IOException {
    reader = DirectoryReader.open(new MMapDirectory(folder));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /// How much is in it.
  public int size() {
    return reader.numDocs();
  }

  /// The newest documents in which all words begin so.
  public int search(String query, LocalDate notAfter, int most) throws IOException {
    return searcher.search(
            Fields.query(FoldedWords.of(query)),
            new TopFieldCollectorManager(Fields.NEWEST_FIRST, most, Fields.after(notAfter), most))
        .scoreDocs
        .length;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
