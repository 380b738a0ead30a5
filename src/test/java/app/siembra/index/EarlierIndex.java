package app.siembra.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// Makes of an index one as an earlier build left it: up to the same change, without saying what it
/// keeps of each thing, and keeping nothing.
public final class EarlierIndex {
  private EarlierIndex() {}

  /// @param folder of an index that was kept
  public static void leave(Path folder) throws IOException {
    try (Directory files = new MMapDirectory(folder);
        IndexWriter writer =
            new IndexWriter(files, new IndexWriterConfig().setIndexSort(Fields.NEWEST_FIRST))) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
      if (data.remove("form") == null) {
        throw new IllegalStateException(data.toString());
      }
      writer.deleteAll();
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }
}
